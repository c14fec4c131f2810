"""What one comparison says of a value: whether it is a check, or looks only at how a text begins, ends or what it contains.

In: the value (a `Subject`), the comparison and its outcome. Out: what it `Says`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from ...evaluating.values import Const
from ...reading.syntax import last_name
from .forms import WHOLE, Form
from .measures import ALTERED, made_by, measure, measured, one_of, returned, within_folder
from .patterns import Target, is_fence, keeps_only_harmless, pattern_of, texts_of
from .subjects import Says, Subject

# Forms of a value that leave something out, or resolve it: to equal the value says that there was nothing.
_CHANGED = frozenset((Form.NAME, Form.MADE, Form.CLEAN, Form.RESOLVED))


def compared(subject: Subject, operator: ast.cmpop, left: ast.expr, right: ast.expr, outcome: bool) -> Says:
    """What is known of the value where a comparison has had an outcome."""
    equals = isinstance(operator, (ast.Eq, ast.NotEq, ast.Is, ast.IsNot))
    if any(subject.is_of_keys(each) for each in (left, right) if isinstance(each, ast.Call) or not equals):
        return Says.NOTHING
    first, second = measure(subject, left), measure(subject, right)
    said = Says.NOTHING
    if (first, second) == (Form.MADE, Form.NONE):
        first, said = returned(subject, left)
    elif (first, second) == (Form.NONE, Form.MADE):
        second, said = returned(subject, right)
    if max(first, second) is Form.NONE:
        return said
    holds = outcome is not isinstance(operator, (ast.NotIn, ast.NotEq, ast.IsNot))
    if isinstance(operator, (ast.In, ast.NotIn)):
        return said | _contained(subject, left, right, first, second, holds)
    other = right if first is not Form.NONE else left
    if equals:
        if Form.NONE in (first, second):
            said |= _equal(subject, max(first, second), other, holds)
        return said | (_alike(subject, {left: first, right: second}) if holds else Says.NOTHING)
    known = max(first, second)
    if known is Form.SIZE and isinstance(other, ast.Constant) and other.value in (0, 1, 2):
        return said
    lesser = first if isinstance(operator, (ast.LtE, ast.Lt)) else second
    checked = known in ALTERED or (lesser in WHOLE and holds) or _is_limited(subject, known, other)
    return Says.CHECK if checked else said | measured(subject, known)


def _is_limited(subject: Subject, known: Form, other: ast.expr) -> bool:
    """Whether a value is a number, such as the length of a text on its way to a conversation, since it is compared with one."""
    if known not in WHOLE or subject.place is not Target.CONVERSATION:
        return False
    return any(isinstance(a, Const) and isinstance(a.value, (int, float)) for a in subject.facts.value(other, subject.site))


def _contained(subject: Subject, word: ast.expr, those: ast.expr, first: Form, second: Form, holds: bool) -> Says:
    """``value in those`` (``holds``) or ``word in value``, or not."""
    if first is Form.NONE:
        if holds and subject.place is Target.PATH and (path := _below(those)) is not None:
            return within_folder(subject, path, subject.form(path))
        if second in ALTERED:
            return Says.CHECK
        if isinstance(word, ast.Constant) and word.value == ".." and not holds:
            return Says.INSIDE
        return Says.NOTHING if is_fence(word, subject.place) else Says.WORDS
    return one_of(subject, first) if holds or first in ALTERED else measured(subject, Form.NONE)


def _below(those: ast.expr) -> ast.expr | None:
    """The path whose parents are listed, beside itself or not: ``path.parents``, ``(path, *path.parents)``, ``list(path.parents)``."""
    parts = those.args if isinstance(those, ast.Call) else getattr(those, "elts", [those])
    for part in parts:
        match part:
            case ast.Attribute(path, "parents") | ast.Starred(ast.Attribute(path, "parents")):
                return path
    return None


def _equal(subject: Subject, known: Form, other: ast.expr, holds: bool) -> Says:
    """What it says of a value that something of it equals another, or not."""
    if isinstance(other, ast.Constant) and not other.value and known in WHOLE:
        return Says.EMPTY if holds else Says.NOTHING
    if known in ALTERED:
        return Says.CHECK
    return one_of(subject, known) if holds else measured(subject, known if known in (Form.SIZE, Form.FOUND) else Form.NONE)


def _alike(subject: Subject, sides: dict[ast.expr, Form]) -> Says:
    """What it says that two are equal: of a value and what is left of it, that nothing was left out; of a path, in which folder it lies."""
    forms = sides.values()
    if Form.NONE not in forms and (not _CHANGED.isdisjoint(forms) or any(_is_cleaned(subject, side) for side in sides)):
        return Says.CHECK
    return _in_folder(subject, sides)


def _is_cleaned(subject: Subject, node: ast.expr) -> bool:
    """Whether it is ``re.sub("[^a-z]", "", text)``, which leaves only harmless characters; by a name too."""
    made = made_by(subject, node)
    return bool(made) and all(isinstance(each, ast.Call) and _cleans(subject, each) for each in made)


def _cleans(subject: Subject, call: ast.Call) -> bool:
    if last_name(call.func) != "sub" or not call.args:
        return False
    texts = texts_of(subject.facts.value(pattern_of(call, 2), subject.site))
    return bool(texts) and all(keeps_only_harmless(text, subject.place) for text in texts)


def _in_folder(subject: Subject, sides: Iterable[ast.expr]) -> Says:
    """What it says that the folder that a path lies in is a certain one: ``path.parent == FOLDER``, ``os.path.dirname(path) == FOLDER``."""
    for side in sides if subject.place is Target.PATH else ():
        match side:
            case ast.Attribute(path, "parent") | ast.Call(ast.Attribute(attr="dirname") | ast.Name("dirname"), [path]):
                return within_folder(subject, path, subject.form(path))
    return Says.NOTHING
