"""Which conversations are started, with what text, for whom.

======================== ==================================================================== ============================
room                     what it says                                                         rules that ask it
======================== ==================================================================== ============================
``chats``                the conversations that a module starts                               003, 022, 023, 030, 031, 931
``led_chats``            chats that functions of other modules start with what they are passed 022, 023, 030, 070, 931
``reaches``              how far text goes that enters one: what those who take part can do   031, 932
``entering``             a text from outside that enters one at an argument                   031, 932
``entrances``            which texts of others' enter those of the module                     031, 932
``entrances_elsewhere``  which do by functions of other modules                               003, 031, 932
``experiments``          modules whose conversations start with constants                     003
``per_request``          what runs for a request                                              003, 033, 934
``shared_conversations`` conversations that a request handler did not make                    033
``lifetimes``            what is made once for all requests                                   033, 934
``memories``             memories that are filled for a request, or about one user            934
======================== ==================================================================== ============================
"""
