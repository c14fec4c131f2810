"""Python's values: what an expression can be at its place, followed through the project.

``values`` are the answers, ``asked`` says what they amount to, ``evaluator`` gives them, ``here`` is where one asks. ``expressions``,
``operations`` and ``names`` follow what is written, ``calls`` with their ``arguments``, ``parameters`` and ``callers`` what is called,
``reached`` and ``ruled_out`` what a call or place does not come to, ``classes``, ``enums``, ``annotated``, ``decorated``, ``records`` and
``attributes`` classes and instances, ``changes``, ``harmless``, ``elements`` and ``loops`` what happens to dicts and lists and what they
hand out, ``templates`` and ``json_text`` what is made of texts, ``dicts`` and ``lists`` what functions make these of, ``standard``,
``methods``, ``indirect_calls`` and ``sources`` what Python and others bring along. What the linted programs' library is, ``world`` is
asked.
"""
