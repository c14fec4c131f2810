"""Reading Python: what an expression can be, in the order in which the program runs.

``index`` walks a module once and finds its ``scopes``, ``flow`` says which bindings reach a use, ``values`` are the answers.
``evaluate`` gives them: ``expressions`` and ``names`` follow what is written, ``functions`` with their ``arguments`` what is called,
``objects`` classes and instances, ``changes`` and ``elements`` what happens to dicts and lists and what they hand out, ``library``
and ``sources`` what Python and others bring along. ``project`` brings in the other modules of the same project.
"""
