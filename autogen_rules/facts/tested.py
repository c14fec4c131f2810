"""What a test says of a value: whether it is a check, or looks only at how a text begins, ends or what it contains."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Flag

from ..evaluating.arguments import passed
from ..evaluating.values import Def, Dict, Result
from ..reading.model import Event, Loop, Site
from ..reading.syntax import arguments_of, last_name
from ..reading.unwritten import ALL_THERE
from .base import Facts, once
from .forms import Form, form, is_of_keys, looks_at, path_of
from .outcomes import KEPT, added, around_test, awaited, bound, entries, flags, given_back, given_to, of_one, outside_loops, told
from .patterns import Target, admits_only_harmless, is_anchored, is_fence, texts_of


class Says(Flag):
    """What is known of a value after a test. ``WORDS`` is no check; ``INSIDE`` (no ``..``) and ``RELATIVE`` are one of a path together;
    ``EMPTY`` does no harm where the test stands, but nobody who tests it refuses anything.
    """

    NOTHING = 0
    WORDS = 1
    INSIDE = 2
    RELATIVE = 4
    CHECK = 8
    EMPTY = 16


# What of a call has had an outcome: an item of what it gives, an attribute of its object, a list that it is given; None: what it gives.
Item = int | str | ast.Name | None
_CHARACTERS = frozenset("isidentifier isalnum isdecimal isdigit isnumeric isalpha".split())
_CASES = frozenset("isupper islower isspace istitle isprintable isascii".split())
_ENDS = frozenset("startswith endswith".split())
_OF_SETS = frozenset("issubset issuperset isdisjoint intersection difference".split())
# Methods of sets that look for words: ``FORBIDDEN.isdisjoint(text.split())``.
_SHARING = frozenset(("intersection", "isdisjoint"))
_HAVING_ALL = frozenset(("defaultdict", "Counter"))
_FORMS = (Form.WHOLE, Form.RESOLVED)
# Tests in one another, and the names that hold the outcome of one, are followed so deep; what is further in says nothing.
MAX_DEPTH = 60


@dataclass(frozen=True)
class Subject:
    """The value that is asked about: what ``path`` leads to in a scope, on its way to a place; the test stands at a ``site``.

    ``answered`` says what is known where a call that is given the value has had an outcome (None: any); where the test is made of each of
    several, ``of_any`` says that any one of them has had its outcome.
    """

    facts: Facts
    site: Site
    path: str
    place: Target
    answered: Callable[[Subject, ast.Call, bool | None, Item], Says]
    of_any: bool = False

    def form(self, node: ast.AST) -> Form:
        """What an expression holds of the value."""
        return form(self.facts, self.site.scope, node, self.path)

    def within(self, node: ast.AST, of_any: bool) -> Subject:
        """The same value, in a comprehension."""
        return replace(self, site=self.site.scope.module.scopes[node].end, of_any=of_any)

    def at(self, site: Site) -> Subject:
        """The same value, where another test or call stands."""
        return replace(self, site=site)


def says(subject: Subject, test: ast.expr, outcome: bool) -> Says:
    """What is known of the value where a test has had an outcome."""
    return _says(subject.facts, subject, test, outcome, MAX_DEPTH)


@once
def _says(facts: Facts, subject: Subject, test: ast.expr, outcome: bool, depth: int) -> Says:
    """As `says`, to a depth."""
    if depth <= 0:
        return Says.NOTHING
    depth -= 1
    asked = _asked(test)
    if asked is not None:
        node, agrees = asked
        return _says(facts, subject, node, outcome is agrees, depth)
    match test:
        case ast.IfExp(condition, body, otherwise):
            ways = [
                _says(facts, subject, condition, way, depth) | _says(facts, subject, each, outcome, depth)
                for each, way in ((body, True), (otherwise, False))
                if not isinstance(each, ast.Constant) or bool(each.value) is outcome
            ]
            return _all(ways) if all(Says.EMPTY in way for way in ways) else _all(ways) & ~Says.EMPTY
        case ast.BoolOp(ast.And(), values):
            found = [_says(facts, subject, value, outcome, depth) for value in values]
            return _all(found) if outcome else _any(found)
        case ast.BoolOp() | ast.BinOp() | ast.List() | ast.Tuple() | ast.Set() if values := of_one(test):
            found = [_says(facts, subject, value, outcome, depth) for value in values]
            return _any(found) if outcome else _all(found)
        case (
            ast.ListComp()
            | ast.SetComp()
            | ast.GeneratorExp()
            | ast.Call(
                ast.Name("any" | "all" | "next" | "list" | "set" | "len"),
                [ast.ListComp() | ast.GeneratorExp() | ast.Call(ast.Name("filter"), [ast.Lambda(), *_]), *_],
            )
            | ast.Call(ast.Name("filter"), [ast.Lambda(), *_])
        ):
            return _of_each(subject, test, outcome, depth)
    return _looked_at(subject, test, outcome, depth)


def _asked(test: ast.expr) -> tuple[ast.expr, bool] | None:
    """The expression whose truth a test asks for, and whether the test is true where that is: ``not x``, ``x is None``, ``len(x) > 0``."""
    if (inner := awaited(test)) is not None:
        return inner, True
    match test:
        case ast.UnaryOp(ast.Not(), node):
            return node, False
        case ast.Compare(node, [ast.Is() | ast.IsNot() | ast.Eq() | ast.NotEq() as operator], [ast.Constant(None | True | False as value)]):
            return node, bool(value) is isinstance(operator, (ast.Is, ast.Eq))
        case (
            ast.Compare(
                ast.Call(ast.Name("len"), [node]) | (ast.Name() as node), [ast.Eq() | ast.NotEq() | ast.Gt() as operator], [ast.Constant(0)]
            )
            | ast.Compare(ast.Constant(0), [ast.Eq() | ast.NotEq() | ast.Lt() as operator], [ast.Call(ast.Name("len"), [node])])
        ):
            return node, not isinstance(operator, ast.Eq)
        case ast.NamedExpr(_, node) | ast.Call(ast.Name("bool"), [node]):
            return node, True
    return None


def _of_each(subject: Subject, test: ast.expr, outcome: bool, depth: int) -> Says:
    """What a comprehension (or ``filter`` of a lambda) says that tests each of several, or a function of the outcomes."""
    match test:
        case ast.Call(ast.Name("any" | "all" as of), [ast.GeneratorExp() | ast.ListComp() as each]):
            of_any = outcome is (of == "any")
            of_parts = of_any and any(subject.form(generator.iter) is not Form.NONE for generator in each.generators)
            return Says.NOTHING if of_parts else _says(subject.facts, subject.within(each, of_any), each.elt, outcome, depth)
        case ast.Call(ast.Name("filter"), [ast.Lambda(body=asked) as function, *_]):
            return _says(subject.facts, subject.within(function, outcome), asked, outcome, depth)
        case ast.Call(_, [value, *_]):
            return _says(subject.facts, subject, value, outcome, depth)
    assert isinstance(test, (ast.ListComp, ast.SetComp, ast.GeneratorExp))
    ifs = (each for generator in test.generators for each in generator.ifs)
    kept = [_says(subject.facts, subject.within(test, outcome), each, outcome, depth) for each in ifs]
    return _all(kept) if outcome else _any(kept)


def _looked_at(subject: Subject, test: ast.expr, outcome: bool, depth: int) -> Says:
    """What a test says that is made of no others: a comparison, a call, the value itself or a name that holds an outcome."""
    match test:
        case ast.Compare(key, [ast.In()], [ast.Constant(there), table]) if there is ALL_THERE:
            return Says.CHECK if outcome and subject.form(key) in _FORMS and not _has_all(subject, table) else Says.NOTHING
        case ast.Compare(left, [operator], [right]):
            return _compared(subject, operator, left, right, outcome)
        case ast.Compare(left, operators, others):
            pairs = zip(operators, (left, *others), others)
            said = [_compared(subject, operator, before, after, outcome) for operator, before, after in pairs]
            return _all(said) if outcome else _any(said)
        case ast.BinOp(left, ast.Sub()):
            return Says.CHECK if subject.form(left) in (*_FORMS, Form.MADE) and not outcome else Says.NOTHING
        case ast.BinOp(left, ast.BitAnd(), right):
            return Says.WORDS if max(subject.form(left), subject.form(right)) is not Form.NONE else Says.NOTHING
        case ast.Call(ast.Attribute(ast.Name() as holder, "get"), [ast.Constant() as key, *_]) if path_of(holder) != subject.path:
            return _held(subject, ast.Subscript(holder, key), outcome, depth)
        case ast.Call():
            return _called(subject, test, outcome, None) | _of_object(subject, test, test.func, outcome, depth)
        case ast.Name() | ast.Attribute() | ast.Subscript():
            empty = not outcome and path_of(test) == subject.path
            return Says.EMPTY if empty else _held(subject, test, outcome, depth) | _of_object(subject, test, test, outcome, depth)
    return Says.NOTHING


def _has_all(subject: Subject, table: ast.expr) -> bool:
    """Whether a table has something under every key: a ``defaultdict``, a ``Counter``."""
    made = ((a.module, a.node) for a in subject.facts.value(table, subject.site) if isinstance(a, (Dict, Result)))
    return any(isinstance(node, ast.Call) and module.called_name(node) in _HAVING_ALL for module, node in made)


def _of_object(subject: Subject, test: ast.expr, asked: ast.expr, outcome: bool, depth: int) -> Says:
    """What an object that holds the value, or was told of it, says by a method, or a property, that looks at its attributes."""
    if not isinstance(asked, ast.Attribute):
        return Says.NOTHING
    is_told = any(subject.form(call) is not Form.NONE for call, _ in told(subject.site, asked))
    if not is_told and not subject.path.startswith(f"{path_of(asked.value)}."):
        return Says.NOTHING
    return _all([_says(subject.facts, subject, each, outcome, depth) for each in given_back(subject.facts, subject.site, test)])


def _all(found: list[Says]) -> Says:
    """What several tests say that all have had their outcome."""
    known = Says.NOTHING
    for each in found:
        known |= each
    return known


def _any(found: list[Says]) -> Says:
    """What several tests say of which one has: a check only where each of them is one."""
    known = _all(found)
    if all(Says.EMPTY in each for each in found):
        return Says.EMPTY
    return known & ~Says.EMPTY if all(each & (Says.CHECK | Says.EMPTY) for each in found) else known & Says.WORDS


def _compared(subject: Subject, operator: ast.cmpop, left: ast.expr, right: ast.expr, outcome: bool) -> Says:
    equals = isinstance(operator, (ast.Eq, ast.NotEq, ast.Is, ast.IsNot))
    if any(is_of_keys(subject.path, each) for each in (left, right) if isinstance(each, ast.Call) or not equals):
        return Says.NOTHING
    first, second = subject.form(left), subject.form(right)
    said = Says.NOTHING
    if (first, second) == (Form.MADE, Form.NONE):
        first, said = _returned(subject, left)
    elif (first, second) == (Form.NONE, Form.MADE):
        second, said = _returned(subject, right)
    if max(first, second) is Form.NONE:
        return said
    holds = outcome is not isinstance(operator, (ast.NotIn, ast.NotEq, ast.IsNot))
    if isinstance(operator, (ast.In, ast.NotIn)):
        return said | _contained(subject, left, first, second, holds)
    other = right if first is not Form.NONE else left
    if equals:
        return said | _equal(subject, first, second, other, holds)
    known = max(first, second)
    if known is Form.SIZE and isinstance(other, ast.Constant) and other.value in (0, 1, 2):
        return said
    checked = known in (Form.MADE, Form.CLEAN) or (known in _FORMS and isinstance(operator, (ast.LtE, ast.Lt)) and holds)
    return Says.CHECK if checked else said | _measured(subject, known)


def _returned(subject: Subject, made: ast.expr) -> tuple[Form, Says]:
    """What is left of the value in what a function made of it, and what the function's own tests say: one of the program's that only
    converts or measures the value, or looks for words in it, is no check by what it returns.
    """
    calls = [made] if isinstance(made, ast.Call) else [value for value, _, _ in bound(subject.site.scope, made)]
    known = [call for call in calls if isinstance(call, ast.Call)]
    forms = [each for call in known for each in _of_returns(subject, call)]
    if len(known) < len(calls) or not forms or Form.MADE in forms:
        return Form.MADE, Says.NOTHING
    return max(forms), _all([subject.answered(subject, call, None, None) for call in known])


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


def _contained(subject: Subject, word: ast.expr, first: Form, second: Form, holds: bool) -> Says:
    """``value in those`` (``holds``) or ``word in value``, or not."""
    if first is Form.NONE:
        if second is Form.PARENTS:
            return Says.CHECK if holds and subject.place is Target.PATH else Says.NOTHING
        if second in (Form.MADE, Form.CLEAN):
            return Says.CHECK
        if isinstance(word, ast.Constant) and word.value == ".." and not holds:
            return Says.INSIDE
        return Says.NOTHING if is_fence(word) else Says.WORDS
    return _one_of(subject, first) if holds or first in (Form.MADE, Form.CLEAN) else _measured(subject, Form.NONE)


def _one_of(subject: Subject, found: Form) -> Says:
    """What is known of a value of which this form is one of those that are allowed."""
    if found in _FORMS or found in (Form.MADE, Form.CLEAN):
        return Says.CHECK
    if found is Form.FIRST:
        return Says.CHECK if subject.place is Target.PROGRAM else Says.WORDS
    if found is Form.HOST:
        return Says.CHECK if subject.place is Target.ADDRESS else Says.WORDS
    return _measured(subject, found)


def of_part(subject: Subject, found: Form, said: Says) -> Says:
    """What a function says of the value that was given this much of it."""
    return said if found in (*_FORMS, Form.MADE, Form.CLEAN) or Says.CHECK not in said else said & ~Says.CHECK | _one_of(subject, found)


def _equal(subject: Subject, first: Form, second: Form, other: ast.expr, holds: bool) -> Says:
    known = max(first, second)
    if isinstance(other, ast.Constant) and not other.value and known in _FORMS:
        return Says.EMPTY if holds else Says.NOTHING
    if Form.NONE in (first, second):
        if known in (Form.MADE, Form.CLEAN):
            return Says.CHECK
        return _one_of(subject, known) if holds else _measured(subject, known if known in (Form.SIZE, Form.FOUND) else Form.NONE)
    changed = {first, second} & {Form.NAME, Form.MADE, Form.CLEAN, Form.RESOLVED}
    return Says.CHECK if holds and changed else Says.NOTHING


def _measured(subject: Subject, found: Form) -> Says:
    """A test of length, a part or the like leaves it as it is; before a conversation it counts."""
    if found is Form.FOUND:
        return Says.WORDS
    return Says.CHECK if subject.place is Target.CONVERSATION and found in (Form.SIZE, Form.PART) else Says.NOTHING


def _called(subject: Subject, node: ast.Call, outcome: bool | None, item: int | None) -> Says:
    name = last_name(node.func)
    if name in _OF_SETS and any(is_of_keys(subject.path, each) for each in arguments_of(node)):
        return Says.NOTHING
    on = subject.form(node.func.value) if isinstance(node.func, ast.Attribute) else Form.NONE
    if on is not Form.NONE and (found := _method(subject, node, name, on, outcome)) is not None:
        return found
    if name in ("match", "fullmatch", "search", "findall") and (found := _matched(subject, node, name, outcome)) is not None:
        return found
    known = subject.form(node)
    if known is Form.CLEAN:
        return Says.CHECK
    if name in _SHARING and known is not Form.NONE and not any(isinstance(each, (ast.List, ast.Tuple, ast.Set)) for each in node.args):
        return Says.WORDS
    if name == "isabs" and known is not Form.NONE:
        return Says.NOTHING if outcome else Says.RELATIVE
    if known is Form.MADE:
        return subject.answered(subject, node, outcome, item)
    return Says.WORDS if known is Form.FOUND else Says.NOTHING


def _method(subject: Subject, node: ast.Call, name: str, on: Form, outcome: bool | None) -> Says | None:
    """What a method of the value (or of a form of it) says; None for one that is not known."""
    if name in _ENDS:
        if subject.place is Target.PATH and name == "startswith":
            if on in (Form.RESOLVED, Form.MADE):
                return Says.CHECK if outcome else Says.NOTHING
            if isinstance(node.args[0] if node.args else None, ast.Constant) and not outcome:
                return Says.RELATIVE
        return Says.NOTHING if any(is_fence(argument) for argument in node.args) else Says.WORDS
    if name in _CHARACTERS:
        return Says.CHECK if outcome and on is not Form.PART else Says.NOTHING
    if name in _CASES:
        return Says.NOTHING
    if name == "is_relative_to":
        return Says.CHECK if outcome and subject.place is Target.PATH else Says.NOTHING
    if name == "is_absolute":
        return Says.NOTHING if outcome else Says.RELATIVE
    return None


def _matched(subject: Subject, node: ast.Call, name: str, outcome: bool | None) -> Says | None:
    """What a match of a regular expression says; None where it matches something else."""
    held = [subject.form(argument) for argument in node.args]
    if not held or max(held) not in (*_FORMS, Form.PART, Form.FIRST):
        return None
    compiled = isinstance(node.func, ast.Attribute) and len(node.args) == 1
    written = node.func.value if compiled and isinstance(node.func, ast.Attribute) else node.args[0]
    if is_fence(written):
        return Says.NOTHING
    texts = texts_of(subject.facts.value(written, subject.site))
    if not texts:
        return Says.CHECK if name == "fullmatch" and outcome else Says.WORDS
    whole = all(is_anchored(text, name) and admits_only_harmless(text, subject.place) for text in texts)
    return Says.CHECK if outcome and whole and max(held) in _FORMS else Says.WORDS


def _held(subject: Subject, node: ast.expr, outcome: bool, depth: int) -> Says:
    """What a name says that holds the outcome of a test or of a call: ``ok = allowed(x)``, ``ok, why = …``, ``verdict.ok``."""
    inner: ast.expr = node
    while isinstance(inner, (ast.Attribute, ast.Subscript)) and not (isinstance(inner, ast.Attribute) and bound(subject.site.scope, inner)):
        inner = inner.value
    path = path_of(node) if isinstance(node, (ast.Name, ast.Attribute)) else None
    found = _flagged(subject, path, outcome, depth, node.lineno) if path is not None else Says.NOTHING
    if isinstance(node, ast.Attribute):
        given = (each for each in told(subject.site, node) if subject.form(each[0]) is not Form.NONE)
        found = _all([found, *(subject.answered(subject.at(site), call, outcome, node.attr) for call, site in given)])
    if isinstance(node, ast.Name):
        filled = ((call, site) for call, site in given_to(subject.site, node) if subject.form(call) is not Form.NONE)
        found = _all([found, *(subject.answered(subject.at(site), call, outcome, node) for call, site in filled)])
    for value, site in entries(subject.site.scope, node) if isinstance(node, ast.Subscript) else ():
        found |= _says(subject.facts, subject.at(site), value, outcome, depth)
    for value, item, site in bound(subject.site.scope, inner) if not isinstance(inner, ast.Call) else [(inner, None, subject.site)]:
        if isinstance(value, ast.Call) and (inner is not node or item is not None):
            found |= _called(subject.at(site), value, outcome if inner is node else None, item)
        elif inner is node and isinstance(value, KEPT):
            found |= _says(subject.facts, subject.at(site), value, outcome, depth)
    return found


def _flagged(subject: Subject, name: str, outcome: bool, depth: int, line: int) -> Says:
    """What is known where a name has a truth that only branches give it, or take from it: ``allowed = True``, ``problems.append(…)``."""
    known = [(flag, event) for flag, event in flags(subject.site.scope, name) if _is_before(event, subject.site, line)]
    gives = [event for flag, event in known if flag is outcome]
    last = max((getattr(event.node, "lineno", 0) for event in gives), default=0)
    around = subject.site.blocks()
    entered = [_all(_branch(subject, event, True, depth)) for event in gives]
    found = _any(entered) if entered else Says.NOTHING
    for event in (event for flag, event in known if flag is not outcome and getattr(event.node, "lineno", 0) > last):
        passed_by = _branch(subject, event, False, depth) if outside_loops(around_test(event.site.block)) in around else []
        found |= _any(passed_by) if passed_by else Says.NOTHING
    return found


def _is_before(event: Event, site: Site, line: int) -> bool:
    """Whether an event stands above a test, or in the loop that the test ends: what stands below was done for another text."""
    loop = site.block.compounds.get(site.index)
    return getattr(event.node, "lineno", 0) < line or (isinstance(loop, Loop) and loop.body in event.site.blocks())


def _branch(subject: Subject, event: Event, entered: bool, depth: int) -> list[Says]:
    """What each test says that a branch is entered by in which an event is, where it is entered, or not; so of what is added there."""
    block, more = event.site.block, added(event)
    at = subject.at(block.parent or event.site)
    tests = [_says(subject.facts, at, test, outcome is entered, depth) for test, outcome in block.guards]
    return tests if more is None else [*tests, _says(subject.facts, subject.at(event.site), more, entered, depth)]
