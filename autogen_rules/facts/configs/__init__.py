"""What models, executors, containers and the like are given.

============================== ==================================================================== ===========================
room                           what it says                                                         rules that ask it
============================== ==================================================================== ===========================
``llm``                        configs of models and model clients                                  001-005, 901-903, 970
``credentials``, ``addresses`` what is given for a credential, for an address                       001, 005
``secrets``, ``variables``     which literals are credentials; variables that they are read from    001
``environment``                what is set in ``os.environ``                                        001, 010
``code_configs``               ``code_execution_config``                                            010, 012, 050, 070, 910-914
``misplaced``                  settings where AutoGen ignores or refuses them                       070
``executors``                  executors and their settings                                         010, 012, 050, 070, 910-914
``containers``, ``mounts``     settings of containers; what they are given of this machine          013, 014, 051, 911, 912, 970
``locations``, ``modes``       where a path leads; the modes that files are given                   010, 050-053
``caches``                     caches that no conversation is given                                 003
``loaders``                    calls that load components and pickled state                         061
``pins``                       what is fetched in whatever version was published last               911, 960
``served``                     where agents that are served to others listen                        964
============================== ==================================================================== ===========================
"""
