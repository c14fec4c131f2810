"""Where text comes from, what is made of it, and where it does harm.

============================= ==================================================================== ==========================
room                          what it says                                                         rules that ask it
============================= ==================================================================== ==========================
``untrusted``, ``network``    text from outside; data and addresses that are fetched               031, 061, 961
``request_handlers``          functions that a web, bot or UI framework calls                      031, 033, 061
``model_text``                text that a model wrote                                              040, 041, 062
``model_code``                where that is executed                                               040, 041
``tools``, ``parameters``     functions that a model can call; what parameters are annotated as    052, 060, 062, 920, 961
``foreign_tools``             tools of other frameworks that run code                              063
``taint``                     whether text arrives unchecked, also out of what functions give back 031, 040, 052, 060-062, 961
``contents``, ``parts``       what a value holds; of which parts it is made                        all that ask ``taint``
``ways``, ``origins``         how the names in an expression come to what they hold; what is put   all that ask ``taint``
                              into them
``followed_calls``            calls of the project's functions, and what these are as called         022, 031, 040, 052, 060-062
``filters``                   the tests before a place that look only for words                    041, 060
``sinks``, ``flows``          dangerous calls, and what arrives in them, here and in what is called 040, 052, 060-062, 961
``handed_on``                 where what a function is handed arrives in it, and in what it calls  031, 040, 052, 060-062, 961
``applied``, ``wrapped``      functions that are handed to others; what decorators let through     040, 052, 060-062, 961
``commands``, ``files``       calls that execute text; calls that open a path                      040, 052, 060
``openers``                   functions that open any path                                         052
``queries``, ``receivers``    calls that run a statement; which library an object is of            040, 062
``renamed``                   functions of other packages, by whatever name they are called        040, 052, 060, 062
============================= ==================================================================== ==========================
"""
