"""What the values of a module amount to: one subject a room. A rule asks the facts; it never walks a tree.

Here is what all others build upon; the packages are maps of their own:

* ``configs``: what models, executors, containers and the like are given;
* ``agents``: who takes part, what one does by itself, whom it asks, what bounds it;
* ``conversations``: which are started, with what text, for whom;
* ``text``: where text comes from, what is made of it, and where it does harm;
* ``checks``: what stops a text on its way there.

========================== ==================================================================== ===================================
room                       what it says                                                         rules that ask it
========================== ==================================================================== ===================================
``base``                   `Facts`: the module and its AutoGen calls; ``once``                  all
``in_scope``               whether the module concerns AutoGen, or only bears a sign of it      001, 040, 052, 053, the configs
``test_modules``           which modules are tests, and which rules leave them alone            the runner
``autogen_calls``          one call of AutoGen's with its arguments by name                     all, through ``base``
``constructions``          which calls are AutoGen's                                            all, through ``base``
``made_elsewhere``         what functions and classes of other modules make of AutoGen's        all, through ``base``
``method_calls``           calls of methods of agents, teams and builders                       020, 030, 031, 033, 070
``given``                  a value, its name and where it is used: what a finding is made of    all
``fixes``                  what to write instead                                                001-005, 010-014, 020 ...
``bindings``, ``entries``  names that hold a value; the entries of dicts, where they are        001, 005, the configs
``numbers``                limits that are numbers                                              004, 012, 022, 030
``sessions``               what Streamlit's session state keeps, and an application's state     003, 022, 031, 033
========================== ==================================================================== ===================================
"""
