"""How much of a value an expression holds, and what is known of the value by a test of that much.

In: the value (a `Subject`) and an expression. Out: its `Form`, as it counts in a test, and what it `Says` that this is one of what is
allowed, was measured, or lies in a folder.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.arguments import passed
from ...evaluating.values import Def
from .forms import WHOLE, Form, form, looks_at
from .outcomes import bound
from .patterns import Target, is_fence
from .subjects import Says, Subject, all_of

# What another function, of the program or of a library, made of a value.
ALTERED = (Form.MADE, Form.CLEAN)


def measure(subject: Subject, node: ast.expr) -> Form:
    """What an expression holds of the value; where a fence stands in it is a place like any other."""
    found = subject.form(node)
    if found is not Form.FOUND:
        return found
    calls = [each for each in made_by(subject, node) if isinstance(each, ast.Call)]
    return Form.SIZE if any(is_fence(argument, subject.place) for call in calls for argument in call.args) else found


def made_by(subject: Subject, made: ast.expr) -> list[ast.AST]:
    """A call; else what a name is bound to."""
    return [made] if isinstance(made, ast.Call) else [value for value, _, _ in bound(subject.site.scope, made)]


def returned(subject: Subject, made: ast.expr) -> tuple[Form, Says]:
    """What is left of the value in what a function made of it, and what the function's own tests say: one of the program's that only
    converts or measures the value, or looks for words in it, is no check by what it returns.
    """
    calls = made_by(subject, made)
    known = [call for call in calls if isinstance(call, ast.Call)]
    forms = [each for call in known for each in _of_returns(subject, call)]
    if len(known) < len(calls) or not forms or Form.MADE in forms:
        return Form.MADE, Says.NOTHING
    return max(forms), all_of([subject.answered(subject, call, None, None) for call in known])


def _of_returns(subject: Subject, call: ast.Call) -> Iterator[Form]:
    """What is left of the value in each result of a function of the program; `MADE` of one that is not seen."""
    for callee in subject.facts.value(call.func, subject.site):
        if isinstance(callee, Def):
            names = [name for name, argument in passed(callee, call) if subject.form(argument) is not Form.NONE]
            names += [subject.path] if looks_at(subject.site.scope, call, subject.path) else []
            returns = [node for node, _ in callee.scope.returns]
            yield from (form(subject.facts, callee.scope, node, name) for name in names for node in returns)
        else:
            yield Form.MADE


def one_of(subject: Subject, found: Form) -> Says:
    """What is known of a value of which this form is one of those that are allowed."""
    if found in WHOLE or found in ALTERED:
        return Says.CHECK
    if found is Form.FIRST:
        return Says.CHECK if subject.place is Target.PROGRAM else Says.WORDS
    if found is Form.HOST:
        return Says.CHECK if subject.place is Target.ADDRESS else Says.WORDS
    return measured(subject, found)


def of_part(subject: Subject, found: Form, said: Says) -> Says:
    """What a function says of the value that was given this much of it."""
    if (found in (Form.RESOLVED, Form.MADE) and Says.WITHIN in said) or (found is Form.MADE and Says.KIND in said):
        return Says.CHECK
    return said if found in (*WHOLE, *ALTERED) or Says.CHECK not in said else said & ~Says.CHECK | one_of(subject, found)


def measured(subject: Subject, found: Form) -> Says:
    """A test of length, a part or the like leaves it as it is; before a conversation it counts."""
    if found is Form.FOUND:
        return Says.WORDS
    return Says.CHECK if subject.place is Target.CONVERSATION and found in (Form.SIZE, Form.PART) else Says.NOTHING


def within_folder(subject: Subject, path: ast.expr, found: Form) -> Says:
    """What it says that a path begins with a folder: of one that is resolved, also by a function of the program's, it is a check."""
    match path:
        case ast.Call(ast.Name("str"), [inner]):
            path = inner
    found = returned(subject, path)[0] if found is Form.MADE else found
    return Says.CHECK if found in (Form.RESOLVED, Form.MADE) else Says.WITHIN
