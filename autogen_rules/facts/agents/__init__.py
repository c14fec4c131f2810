"""Who takes part, what one does by itself, whom it asks, what bounds it.

================================ ==================================================================== ========================
room                             what it says                                                         rules that ask it
================================ ==================================================================== ========================
``classic``, ``people``          whether an agent executes code; whom it asks, and who is a constant  010, 011, 020-024, 920, 921
``approvals``, ``middleware``    who approves what is run; middleware that asks or can refuse         010, 021, 031, 920
``word_approvals``               approvals by words in the code                                       041
``own_code``                     executors that come to run nothing that a model writes               010
``owned``, ``turns``             objects that are handed to nobody; agents that never have a turn     010, 011, 020, 031
``registrations``, ``conduct``   what agents are given later; what one can do                         031, 932
``participants``                 who takes part                                                       003, 022, 023, 030, 031, 931
``made_agents``, ``used_agents`` which agents a value is; which ones a module uses                    022, 023, 030
``bounds``, ``time_limits``      what bounds an agent or chat; what is awaited under a time limit     022, 023, 030
``termination``, ``teams``       functions that end a conversation; when teams end                    022, 023, 030
================================ ==================================================================== ========================
"""
