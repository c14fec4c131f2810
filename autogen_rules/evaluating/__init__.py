"""Python's values: what an expression can be at its place, followed through the project.

``values`` are the answers, ``evaluator`` gives them: ``expressions`` and ``names`` follow what is written, ``calls`` with their
``arguments`` what is called, ``classes`` classes and instances, ``changes`` and ``elements`` what happens to dicts and lists and what
they hand out, ``library`` and ``sources`` what Python and others bring along.
"""
