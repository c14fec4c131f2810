"""Python's structure: what stands where in a module, in the order in which the program runs.

``model`` and ``blocks`` have the data, without logic: modules, scopes, sites, events; blocks, branches, loops. One walk fills it: ``index``
goes over the statements, ``expressions`` over what stands in them, ``events`` notes what happens to names, ``unwritten`` makes the tests
that statements imply. ``states`` says which bindings and changes reach a use, ``syntax`` answers questions to a piece of syntax alone,
``project`` finds and parses the other modules of the same project.
"""
