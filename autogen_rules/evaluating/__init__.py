"""Python's values: what an expression can be at its place, followed through the project.

* The answers are ``values``, of which things are ``asked``; the ``evaluator`` gives them, ``here`` is where one asks, and what the linted
  programs' library is, the ``world``.
* What is written: ``expressions``, ``operations``, ``names``, ``imports``; what is made of texts: ``templates``, ``json_text``.
* What is called: ``calls`` with their ``arguments``, ``parameters`` and ``callers``; by which ``function_names``; ``indirect_calls``, and
  what is ``started``.
* What a call or place does not come to: which branches are ``reached``, which values are ``ruled_out``.
* Classes and instances: ``classes``, ``enums``, ``annotated``, ``decorated``, ``records``, ``attributes``.
* Dicts and lists: their ``changes``, made to ``copies``; what functions make of ``dicts`` and ``lists``; the ``elements`` that they hand
  out, ``loops`` row by row.
* What Python and others bring along: ``standard``, ``methods``, ``sources``.
"""
