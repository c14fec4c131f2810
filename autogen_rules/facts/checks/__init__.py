"""What stops a text on its way to where it does harm (031, 040, 041, 052, 060-062, 961).

``grounds`` are tests and calls after which something is known of a value: ``decisive`` finds the statements that may be such, ``tested``
says what a test says, ``comparisons`` and ``called`` what one comparison or call in it does by how much of the value it looks at
(``measures``), ``outcomes`` which names, keys and items hold the outcome
of one, ``callees`` what a call hands the value to, ``verdicts`` what a function returns that says several things, ``fields`` what the
program's records are given and which functions look at it. The value is one of ``subjects``, known by the path by which
a function writes it (``value_paths``); ``forms`` says what is left of it in an expression, ``patterns`` which regular expressions let
nothing but harmless characters pass.
"""
