"""Reading Python: what an expression can be, in the order in which the program runs.

``index`` walks a module once and finds its ``scopes``, ``flow`` says which bindings reach a use, ``values`` are the answers,
with the help of ``changes`` (of dicts and lists), ``arguments`` (of functions), ``objects`` (classes and instances) and ``library``
(what Python and others bring along); ``project`` brings in the other modules of the same project.
"""
