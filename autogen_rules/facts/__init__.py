"""What the values of a module amount to: one subject a room. A rule asks the facts; it never walks a tree.

================================ ==================================================================== ==========================
room                             what it says                                                         rules that ask it
================================ ==================================================================== ==========================
``base``                         `Facts`: the module and its AutoGen calls; ``once``                  all
``in_scope``                     whether the module concerns AutoGen, or only bears a sign of it      001, 040, 052, 053, the configs
``test_modules``                 which modules are tests, and which rules leave them alone              the runner
``calls``, ``constructions``     one call of AutoGen's with its arguments by name; which calls are    all, through ``base``
``made_elsewhere``               what functions and classes of other modules make of AutoGen's         all, through ``base``
``given``                        a value, its name and where it is used: what a finding is made of    all
``fixes``, ``variables``         what to write instead; variables that credentials are read from      001-005, 010-014, 020 ...
``bindings``, ``entries``        names that hold a value; the entries of dicts, where they are        001, 005, the configs
``llm``                          configs of models and model clients                                  001-005, 901-903, 970
``credentials``, ``addresses``   what is given for a credential, for an address                        001, 005
``environment``                  what is set in ``os.environ``                                        001, 010
``secrets``, ``numbers``         which literals are credentials; limits that are numbers              001-004, 012, 022, 030
``code_configs``, ``executors``  ``code_execution_config``; executors and their settings              010, 012, 050, 070, 910-914
``own_code``                     executors that come to run nothing that a model writes               010
``transitions``                  members of a group whom none of its transitions leads to             010, 011, 020, 031
``owned``, ``turns``             objects that are handed to nobody; agents that never have a turn     010, 020, 031
``containers``, ``mounts``       settings of containers; what they are given of this machine          013, 014, 051, 911, 912, 970
``agents``, ``people``           whether an agent executes code; whom it asks, and who is a constant  010, 011, 020-024, 920, 921
``approvals``, ``middleware``    who approves what is run; middleware that asks or can refuse         010, 021, 031, 920
``registrations``, ``conduct``   what agents are given later; what one can do                         031, 932
``participants``, ``chats``      who takes part; the conversations that a module starts               003, 022, 023, 030, 031, 931
``led_chats``                    chats that functions of other modules start with what they are passed  022, 023, 030, 070, 931
``conversations``                how far text goes that enters one, and which text does               003, 031, 932
``experiments``                  modules whose conversations start with constants                     003
``caches``                       caches that no conversation is given                                 003
``bounds``, ``time_limits``      what bounds an agent or chat; what is awaited under a time limit     022, 023, 030
``made_agents``, ``used_agents`` which agents a value is; which ones a module uses                    022, 023, 030
``methods``                      calls of methods of agents, teams and builders                       020, 030, 031, 033, 070
``termination``, ``teams``       functions that end a conversation; when teams end                    022, 023, 030
``per_request``                  what runs for a request                                              003, 033, 934
``shared_conversations``         conversations that a request handler did not make                    033
``lifetimes``                    what is made once for all requests                                   033, 934
``memories``                     memories that are filled for a request, or about one user            934
``request_handlers``             functions that a web, bot or UI framework calls                      031, 033, 061
``untrusted``, ``network``       text from outside; data and addresses that are fetched               031, 061, 961
``sessions``                     what Streamlit's session state keeps, and an application's state     003, 022, 031, 033
``applied``, ``wrapped``         functions that are handed to others; what decorators let through     040, 052, 060-062, 961
``parts``, ``taint``, ``flows``  what text is made of; whether it arrives unchecked; where           031, 040, 052, 060-062, 961
``ways``                         how the names in an expression come to what they hold                031, 040, 052, 060-062, 961
``origins``                      what a name is made of, and what is put into it                      all that ask ``taint``
``checks``, ``tested``, ``forms`` what stops a text; what a test says; what is left of a value         031, 040, 041, 052, 060-062, 961
``value_paths``                  the path by which a function writes a value: ``a.b``, ``a["k"]``       all that ask ``checks``
``subjects``, ``comparisons``    the value that a test is asked about; what one comparison says       all that ask ``checks``
``decisive``, ``fields``         statements after which something is known; what records are given    all that ask ``checks``
``outcomes``, ``callees``        what holds the outcome of a test; what a call hands its value to     all that ask ``checks``
``verdicts``                     what functions return that says several things                       all that ask ``checks``
``patterns``                     patterns that only harmless characters pass, by where text arrives   031, 040, 041, 052, 060-062, 961
``model_text``, ``model_code``   text that a model wrote; where it is executed                        040, 041, 062
``tools``, ``parameters``        functions that a model can call; what parameters are annotated as    052, 060, 062, 920, 961
``commands``, ``files``          calls that execute text; calls that open a path                      040, 052, 060
``queries``, ``receivers``       calls that run a statement; which library an object is of            040, 062
``renamed``                      functions of other packages, by whatever name they are called         040, 052, 060, 062
``locations``, ``openers``       where a path leads; functions that open any path                     010, 050-052
``modes``                        the modes that files are given                                       053
``pins``                         what is fetched in whatever version was published last               911, 960
``served``                       where agents that are served to others listen                        964
``word_approvals``               approvals by words in the code                                       041
``foreign_tools``                tools of other frameworks that run code                              063
``loaders``                      calls that load components and pickled state                         061
================================ ==================================================================== ==========================
"""
