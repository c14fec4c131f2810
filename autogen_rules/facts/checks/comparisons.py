"""What one comparison or call says of a value: whether it is a check, or looks only at how a text begins, ends or what it contains."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from fnmatch import translate

from ...evaluating import methods
from ...evaluating.arguments import passed
from ...evaluating.values import Const, Def, Dict
from ...reading.syntax import arguments_of, is_dict_call, last_name
from .forms import Form, form, looks_at
from .outcomes import bound
from .patterns import Target, admits_only_harmless, is_fence, keeps_only_harmless, names_hosts, passes_only_harmless, texts_of
from .subjects import Says, Subject, all_of

# Forms in which nothing of a value is missing.
WHOLE = (Form.WHOLE, Form.RESOLVED)
_CHARACTERS = frozenset("isidentifier isalnum isdecimal isdigit isnumeric isalpha".split())
_CASES = frozenset("isupper islower isspace istitle isprintable isascii".split())
_OF_FILE_NAMES = frozenset(("fnmatch", "fnmatchcase"))
_ENDS = frozenset("startswith endswith".split())
_OF_SETS = frozenset("issubset issuperset isdisjoint intersection difference".split())
# Forms of a value that leave something out, or resolve it: to equal the value says that there was nothing.
_CHANGED = frozenset((Form.NAME, Form.MADE, Form.CLEAN, Form.RESOLVED))
# What another function, of the program or of a library, made of a value.
_ALTERED = (Form.MADE, Form.CLEAN)
# Methods of sets that look for words: ``FORBIDDEN.isdisjoint(text.split())``.
_SHARING = frozenset(("intersection", "isdisjoint"))


def compared(subject: Subject, operator: ast.cmpop, left: ast.expr, right: ast.expr, outcome: bool) -> Says:
    """What is known of the value where a comparison has had an outcome."""
    equals = isinstance(operator, (ast.Eq, ast.NotEq, ast.Is, ast.IsNot))
    if any(subject.is_of_keys(each) for each in (left, right) if isinstance(each, ast.Call) or not equals):
        return Says.NOTHING
    first, second = _measure(subject, left), _measure(subject, right)
    said = Says.NOTHING
    if (first, second) == (Form.MADE, Form.NONE):
        first, said = _returned(subject, left)
    elif (first, second) == (Form.NONE, Form.MADE):
        second, said = _returned(subject, right)
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
    checked = known in _ALTERED or (lesser in WHOLE and holds) or _is_limited(subject, known, other)
    return Says.CHECK if checked else said | _measured(subject, known)


def _measure(subject: Subject, node: ast.expr) -> Form:
    """What an expression holds of the value; where a fence stands in it is a place like any other."""
    found = subject.form(node)
    if found is not Form.FOUND:
        return found
    calls = [each for each in _made_by(subject, node) if isinstance(each, ast.Call)]
    return Form.SIZE if any(is_fence(argument, subject.place) for call in calls for argument in call.args) else found


def _made_by(subject: Subject, made: ast.expr) -> list[ast.AST]:
    """A call; else what a name is bound to."""
    return [made] if isinstance(made, ast.Call) else [value for value, _, _ in bound(subject.site.scope, made)]


def _is_limited(subject: Subject, known: Form, other: ast.expr) -> bool:
    """Whether a value is a number, such as the length of a text on its way to a conversation, since it is compared with one."""
    if known not in WHOLE or subject.place is not Target.CONVERSATION:
        return False
    return any(isinstance(a, Const) and isinstance(a.value, (int, float)) for a in subject.facts.value(other, subject.site))


def _returned(subject: Subject, made: ast.expr) -> tuple[Form, Says]:
    """What is left of the value in what a function made of it, and what the function's own tests say: one of the program's that only
    converts or measures the value, or looks for words in it, is no check by what it returns.
    """
    calls = _made_by(subject, made)
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


def _contained(subject: Subject, word: ast.expr, those: ast.expr, first: Form, second: Form, holds: bool) -> Says:
    """``value in those`` (``holds``) or ``word in value``, or not."""
    if first is Form.NONE:
        if holds and subject.place is Target.PATH and (path := _below(those)) is not None:
            return _within_folder(subject, path, subject.form(path))
        if second in _ALTERED:
            return Says.CHECK
        if isinstance(word, ast.Constant) and word.value == ".." and not holds:
            return Says.INSIDE
        return Says.NOTHING if is_fence(word, subject.place) else Says.WORDS
    return _one_of(subject, first) if holds or first in _ALTERED else _measured(subject, Form.NONE)


def _one_of(subject: Subject, found: Form) -> Says:
    """What is known of a value of which this form is one of those that are allowed."""
    if found in WHOLE or found in _ALTERED:
        return Says.CHECK
    if found is Form.FIRST:
        return Says.CHECK if subject.place is Target.PROGRAM else Says.WORDS
    if found is Form.HOST:
        return Says.CHECK if subject.place is Target.ADDRESS else Says.WORDS
    return _measured(subject, found)


def of_part(subject: Subject, found: Form, said: Says) -> Says:
    """What a function says of the value that was given this much of it."""
    if (found in (Form.RESOLVED, Form.MADE) and Says.WITHIN in said) or (found is Form.MADE and Says.KIND in said):
        return Says.CHECK
    return said if found in (*WHOLE, *_ALTERED) or Says.CHECK not in said else said & ~Says.CHECK | _one_of(subject, found)


def _equal(subject: Subject, known: Form, other: ast.expr, holds: bool) -> Says:
    """What it says of a value that something of it equals another, or not."""
    if isinstance(other, ast.Constant) and not other.value and known in WHOLE:
        return Says.EMPTY if holds else Says.NOTHING
    if known in _ALTERED:
        return Says.CHECK
    return _one_of(subject, known) if holds else _measured(subject, known if known in (Form.SIZE, Form.FOUND) else Form.NONE)


def _alike(subject: Subject, sides: dict[ast.expr, Form]) -> Says:
    """What it says that two are equal: of a value and what is left of it, that nothing was left out; of a path, in which folder it lies."""
    forms = sides.values()
    if Form.NONE not in forms and (not _CHANGED.isdisjoint(forms) or any(_is_cleaned(subject, side) for side in sides)):
        return Says.CHECK
    return _in_folder(subject, sides)


def _is_cleaned(subject: Subject, node: ast.expr) -> bool:
    """Whether it is ``re.sub("[^a-z]", "", text)``, which leaves only harmless characters; by a name too."""
    made = [value for value, _, _ in bound(subject.site.scope, node)] if isinstance(node, ast.Name) else [node]
    return bool(made) and all(isinstance(each, ast.Call) and _cleans(subject, each) for each in made)


def _cleans(subject: Subject, call: ast.Call) -> bool:
    if last_name(call.func) != "sub" or not call.args:
        return False
    texts = texts_of(subject.facts.value(_pattern(call, 2), subject.site))
    return bool(texts) and all(keeps_only_harmless(text, subject.place) for text in texts)


def _pattern(call: ast.Call, given: int) -> ast.expr:
    """The regular expression of a call: what its method is called on, where that is given so many arguments; else the first of these."""
    return call.func.value if isinstance(call.func, ast.Attribute) and len(call.args) == given else call.args[0]


def _measured(subject: Subject, found: Form) -> Says:
    """A test of length, a part or the like leaves it as it is; before a conversation it counts."""
    if found is Form.FOUND:
        return Says.WORDS
    return Says.CHECK if subject.place is Target.CONVERSATION and found in (Form.SIZE, Form.PART) else Says.NOTHING


def called(subject: Subject, node: ast.Call, outcome: bool | None, item: int | None) -> Says:
    """What is known of the value where a call, or an item of what it gives, has had an outcome (None: any)."""
    name = last_name(node.func)
    if is_dict_call(node) or (name in _OF_SETS and any(subject.is_of_keys(each) for each in arguments_of(node))):
        return Says.NOTHING
    on = subject.form(node.func.value) if isinstance(node.func, ast.Attribute) else Form.NONE
    if on is not Form.NONE and (found := _method(subject, node, name, on, outcome)) is not None:
        return found
    if name in ("match", "fullmatch", "search", "findall") and (found := _matched(subject, node, name, outcome)) is not None:
        return found
    known = _measure(subject, node)
    if known is Form.CLEAN:
        return Says.CHECK
    if (found := _function(subject, node, name, known, outcome)) is not None:
        return found
    if name == "get" and on is Form.NONE and outcome is False:
        return Says.NOTHING
    if outcome and (key := _looked_up(subject, node)) is not None and (part := subject.form(key)) is not Form.MADE:
        return _one_of(subject, part)
    if known is Form.MADE:
        return subject.answered(subject, node, outcome, item)
    return Says.WORDS if known is Form.FOUND else Says.NOTHING


def _function(subject: Subject, node: ast.Call, name: str, known: Form, outcome: bool | None) -> Says | None:
    """What a function says of the value (or of a form of it) that it is passed; None for one that is not known."""
    if known is Form.KIND and name == "isinstance":
        return Says.KIND
    if name in _OF_FILE_NAMES and len(node.args) == 2 and subject.form(node.args[0]) in WHOLE:
        return _fits(subject, node.args[1], outcome)
    if name in _SHARING and known is not Form.NONE and not any(isinstance(each, (ast.List, ast.Tuple, ast.Set)) for each in node.args):
        return Says.WORDS
    if name == "isabs" and known is not Form.NONE:
        return Says.NOTHING if outcome else Says.RELATIVE
    return None


def _looked_up(subject: Subject, node: ast.Call) -> ast.expr | None:
    """The key under which something is looked up in a dict of the program: ``READERS.get(path.suffix)``; None for any other call."""
    match node:
        case ast.Call(ast.Attribute(holder, "get"), [key]) if any(isinstance(a, Dict) for a in subject.facts.value(holder, subject.site)):
            return key
    return None


def _method(subject: Subject, node: ast.Call, name: str, on: Form, outcome: bool | None) -> Says | None:
    """What a method of the value (or of a form of it) says; None for one that is not known."""
    if name in _ENDS:
        if on is Form.MADE and _is_answer(subject, node.func):
            return Says.CHECK
        return _begun(subject, node, on, outcome) if name == "startswith" else _worded(subject, node)
    if name in _CHARACTERS:
        return Says.CHECK if outcome and on is not Form.PART else Says.NOTHING
    if name in _CASES:
        return Says.CHECK if subject.place is Target.CONVERSATION and name != "isspace" else Says.NOTHING
    if name == "is_relative_to":
        return Says.CHECK if outcome and subject.place is Target.PATH else Says.NOTHING
    if name == "is_absolute":
        return Says.NOTHING if outcome else Says.RELATIVE
    return None


def _is_answer(subject: Subject, method: ast.expr) -> bool:
    """Whether a method is that of what another function made of the value, none of the program's: ``input(f"{text}?").startswith``."""
    made = method
    while isinstance(made, ast.Attribute):
        made = made.value
        if isinstance(made, ast.Call) and last_name(made.func) in methods.STRING_METHODS:
            made = made.func
    return _returned(subject, made)[0] is Form.MADE


def _begun(subject: Subject, node: ast.Call, on: Form, outcome: bool | None) -> Says:
    """What it says that a value begins with something: of a path that is resolved, and of an address up to its host, it is a check."""
    begins = node.args[0] if node.args else None
    if subject.place is Target.PATH and outcome:
        assert isinstance(node.func, ast.Attribute)
        return _within_folder(subject, node.func.value, on)
    if subject.place is Target.PATH and isinstance(begins, ast.Constant):
        return Says.RELATIVE
    if subject.place is Target.ADDRESS and outcome and begins is not None and names_hosts(subject.facts.value(begins, subject.site)):
        return Says.CHECK
    return _worded(subject, node)


def _below(those: ast.expr) -> ast.expr | None:
    """The path whose parents are listed, beside itself or not: ``path.parents``, ``(path, *path.parents)``, ``list(path.parents)``."""
    parts = those.args if isinstance(those, ast.Call) else getattr(those, "elts", [those])
    for part in parts:
        match part:
            case ast.Attribute(path, "parents") | ast.Starred(ast.Attribute(path, "parents")):
                return path
    return None


def _in_folder(subject: Subject, sides: Iterable[ast.expr]) -> Says:
    """What it says that the folder that a path lies in is a certain one: ``path.parent == FOLDER``, ``os.path.dirname(path) == FOLDER``."""
    for side in sides if subject.place is Target.PATH else ():
        match side:
            case ast.Attribute(path, "parent") | ast.Call(ast.Attribute(attr="dirname") | ast.Name("dirname"), [path]):
                return _within_folder(subject, path, subject.form(path))
    return Says.NOTHING


def _within_folder(subject: Subject, path: ast.expr, found: Form) -> Says:
    """What it says that a path begins with a folder: of one that is resolved, also by a function of the program's, it is a check."""
    match path:
        case ast.Call(ast.Name("str"), [inner]):
            path = inner
    found = _returned(subject, path)[0] if found is Form.MADE else found
    return Says.CHECK if found in (Form.RESOLVED, Form.MADE) else Says.WITHIN


def _worded(subject: Subject, node: ast.Call) -> Says:
    """What it says that certain words stand in a value: nothing where they are those around a block of code."""
    return Says.NOTHING if any(is_fence(argument, subject.place) for argument in node.args) else Says.WORDS


def _matched(subject: Subject, node: ast.Call, name: str, outcome: bool | None) -> Says | None:
    """What a match of a regular expression says; None where it matches something else."""
    held = [subject.form(argument) for argument in node.args]
    if not held or max(held) not in (*WHOLE, Form.PART, Form.FIRST):
        return None
    written = _pattern(node, 1)
    if is_fence(written, subject.place):
        return Says.NOTHING
    texts = texts_of(subject.facts.value(written, subject.site))
    if not texts:
        return Says.CHECK if name == "fullmatch" and outcome else Says.WORDS
    if max(held) not in WHOLE:
        return Says.WORDS
    whole = all(passes_only_harmless(text, name, subject.place) for text in texts)
    none_else = name in ("search", "findall") and all(keeps_only_harmless(text, subject.place) for text in texts)
    return Says.CHECK if (outcome and whole) or (outcome is False and none_else) else Says.WORDS


def _fits(subject: Subject, pattern: ast.expr, outcome: bool | None) -> Says:
    """What it says that a name fits a pattern of file names: of ``*.md`` how it ends; where it is not known, that it is a check."""
    texts = map(translate, texts_of(subject.facts.value(pattern, subject.site)))
    return Says.CHECK if outcome and all(admits_only_harmless(text, subject.place) for text in texts) else Says.WORDS
