"""Edits of a program's text: a rule says what is to change at which nodes (`changes`), here it becomes text at places (`source`).

No tree is printed back: what an edit does not name stays as it is, comments, quotes and layout included.
"""
