"""What a test says of a value: by the comparisons and calls that it is made of, or by the names that hold their outcome."""

from __future__ import annotations

import ast

from ...evaluating.values import Def, Dict, Result
from ...reading.blocks import Block, Loop
from ...reading.model import Event, Site
from ...reading.unwritten import ALL_THERE
from ..base import Facts, once
from .called import called
from .comparisons import compared
from .decisive import may_look_at
from .forms import WHOLE, Form
from .outcomes import KEPT, added, awaited, bound, branches_to, entries, flags, given_back, given_to, of_one, told
from .subjects import Says, Subject, all_of, any_of
from .value_paths import head, path_of

_HAVING_ALL = frozenset(("defaultdict", "Counter"))
# Tests in one another, and the names that hold the outcome of one, are followed so deep; what is further in says nothing.
MAX_DEPTH = 60
# Of a test of more parts, those that name the value are asked.
MAX_PARTS = 24
# So many statements before a test may say together what a name tells of the value.
MAX_FLAGS = 100


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
        case ast.IfExp():
            return _of_either(subject, test, outcome, depth)
        case ast.BoolOp(ast.And(), values):
            found = _each_says(subject, values, outcome, depth)
            return all_of(found) if outcome else any_of(found)
        case ast.BoolOp() | ast.BinOp() | ast.List() | ast.Tuple() | ast.Set() if values := of_one(test):
            found = _each_says(subject, values, outcome, depth)
            return any_of(found) if outcome else all_of(found)
        case (
            ast.ListComp()
            | ast.SetComp()
            | ast.GeneratorExp()
            | ast.Call(
                ast.Name("any" | "all" | "next" | "list" | "set" | "len"),
                [ast.ListComp() | ast.GeneratorExp(), *_],
            )
        ):
            return _of_each(subject, test, outcome, depth)
        case ast.Call(ast.Name("filter" | "any" | "all" | "next" | "list" | "set" | "len")) if (each := _asking(subject, test)) is not None:
            return _says(subject.facts, subject.within(each[0], outcome is each[2]), each[1], outcome, depth)
        case ast.Call(ast.Name("any" | "all" | "next" | "list"), [ast.Name() as several, *others]):
            for value, item, site in bound(subject.site.scope, several)[-1:]:
                if item is None and isinstance(value, (ast.GeneratorExp, ast.ListComp)):
                    written = ast.copy_location(ast.Call(test.func, [value, *others], []), test)
                    return _says(facts, subject.at(site), written, outcome, depth)
    return _looked_at(subject, test, outcome, depth)


def _of_either(subject: Subject, test: ast.IfExp, outcome: bool, depth: int) -> Says:
    """What ``a if test else b`` says: by each way that can have the outcome, what the test and what is chosen say."""
    ways = [
        _says(subject.facts, subject, test.test, way, depth) | _says(subject.facts, subject, each, outcome, depth)
        for each, way in ((test.body, True), (test.orelse, False))
        if not isinstance(each, ast.Constant) or bool(each.value) is outcome
    ]
    return all_of(ways) if all(Says.EMPTY in way for way in ways) else all_of(ways) & ~Says.EMPTY


def _each_says(subject: Subject, values: list[ast.expr], outcome: bool, depth: int) -> list[Says]:
    """What each part of a test says; of more than `MAX_PARTS`, those that name the value, or what it is made of."""
    facts, name = subject.facts, head(subject.path)
    asked = [each for each in values if len(values) <= MAX_PARTS or name in may_look_at(facts, subject.site.scope, each)]
    found = [_says(facts, subject, each, outcome, depth) for each in asked]
    return found if len(asked) == len(values) else [*found, Says.NOTHING]


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
            | ast.Compare(
                ast.Constant(0), [ast.Eq() | ast.NotEq() | ast.Lt() as operator], [ast.Call(ast.Name("len"), [node]) | (ast.Name() as node)]
            )
        ):
            return node, not isinstance(operator, ast.Eq)
        case ast.NamedExpr(_, node) | ast.Call(ast.Name("bool"), [node]):
            return node, True
    return None


def _asking(subject: Subject, test: ast.Call) -> tuple[ast.AST, ast.expr, bool] | None:
    """The function by which ``filter`` lets through, or ``any(map(…))`` asks, each of several, what it gives back, and whether the test is
    true where that is of any of them; None for another test, and where it is asked of parts of the value.
    """
    match test:
        case ast.Call(ast.Name("any" | "all" as of), [ast.Call(ast.Name("map"), [asking, *several])]):
            of_any = of == "any"
        case ast.Call(ast.Name("filter"), [asking, *several]) | ast.Call(_, [ast.Call(ast.Name("filter"), [asking, *several]), *_]):
            of_any = True
        case _:
            return None
    if any(subject.form(each) is not Form.NONE for each in several):
        return None
    if isinstance(asking, ast.Lambda):
        return asking, asking.body, of_any
    inner = [a.scope for a in subject.facts.value(asking, subject.site) if isinstance(a, Def) and a.scope.parent is subject.site.scope]
    return (inner[0].node, inner[0].returns[0][0], of_any) if len(inner) == 1 and len(inner[0].returns) == 1 else None


def _of_each(subject: Subject, test: ast.expr, outcome: bool, depth: int) -> Says:
    """What a comprehension (or ``filter`` of a lambda) says that tests each of several, or a function of the outcomes."""
    match test:
        case ast.Call(ast.Name("any" | "all" as of), [ast.GeneratorExp() | ast.ListComp() as each]):
            of_any = outcome is (of == "any")
            of_parts = of_any and any(subject.form(generator.iter) is not Form.NONE for generator in each.generators)
            return Says.NOTHING if of_parts else _says(subject.facts, subject.within(each, of_any), each.elt, outcome, depth)
        case ast.Call(_, [value, *_]):
            return _says(subject.facts, subject, value, outcome, depth)
    assert isinstance(test, (ast.ListComp, ast.SetComp, ast.GeneratorExp))
    ifs = (each for generator in test.generators for each in generator.ifs)
    kept = [_says(subject.facts, subject.within(test, outcome), each, outcome, depth) for each in ifs]
    return all_of(kept) if outcome else any_of(kept)


def _looked_at(subject: Subject, test: ast.expr, outcome: bool, depth: int) -> Says:
    """What a test says that is made of no others: a comparison, a call, the value itself or a name that holds an outcome."""
    match test:
        case ast.Compare(key, [ast.In()], [ast.Constant(there), table]) if there is ALL_THERE:
            return Says.CHECK if outcome and subject.form(key) in WHOLE and not _has_all(subject, table) else Says.NOTHING
        case ast.Compare(left, [operator], [right]):
            return compared(subject, operator, left, right, outcome)
        case ast.Compare(left, operators, others):
            pairs = zip(operators, (left, *others), others)
            said = [compared(subject, operator, before, after, outcome) for operator, before, after in pairs]
            return all_of(said) if outcome else any_of(said)
        case ast.BinOp(left, ast.Sub()):
            is_checked = subject.form(left) in (*WHOLE, Form.MADE) and not outcome and not subject.is_of_keys(left)
            return Says.CHECK if is_checked else Says.NOTHING
        case ast.BinOp(left, ast.BitAnd(), right):
            return Says.WORDS if max(subject.form(left), subject.form(right)) is not Form.NONE else Says.NOTHING
        case ast.Call(ast.Attribute(ast.Name() as holder, "get"), [ast.Constant() as key, *_]) if path_of(holder) != subject.path:
            return _held(subject, ast.copy_location(ast.Subscript(holder, key), test), outcome, depth)
        case ast.Call():
            return called(subject, test, outcome, None) | _of_object(subject, test, test.func, outcome, depth)
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
    return all_of([_says(subject.facts, subject, each, outcome, depth) for each in given_back(subject.facts, subject.site, test)])


def _held(subject: Subject, node: ast.expr, outcome: bool, depth: int) -> Says:
    """What a name says that holds the outcome of a test or of a call: ``ok = allowed(x)``, ``ok, why = …``, ``verdict.ok``."""
    inner: ast.expr = node
    while isinstance(inner, (ast.Attribute, ast.Subscript)) and not (isinstance(inner, ast.Attribute) and bound(subject.site.scope, inner)):
        inner = inner.value
    path = path_of(node) if isinstance(node, (ast.Name, ast.Attribute)) else None
    found = _flagged(subject, path, outcome, depth, node.lineno) if path is not None else Says.NOTHING
    found = all_of([found, *_answers(subject, node, outcome)])
    for value, site in entries(subject.site.scope, node) if isinstance(node, ast.Subscript) else ():
        found |= _says(subject.facts, subject.at(site), value, outcome, depth)
    for value, item, site in bound(subject.site.scope, inner) if not isinstance(inner, ast.Call) else [(inner, None, subject.site)]:
        if site.scope is subject.site.scope and inner is not value and not _is_before(value, site, subject.site, node.lineno):
            continue
        if isinstance(value, ast.Call) and (inner is not node or item is not None):
            found |= called(subject.at(site), value, outcome if inner is node else None, item)
        elif inner is node and isinstance(value, KEPT):
            found |= _says(subject.facts, subject.at(site), value, outcome, depth)
    return found


def _answers(subject: Subject, node: ast.expr, outcome: bool) -> list[Says]:
    """What calls say that were given the value: of the object whose attribute has the outcome, or of what stands for it."""
    asked: str | ast.Name
    match node:
        case ast.Attribute(attr=asked):
            calls = told(subject.site, node)
        case ast.Name() as asked:
            calls = given_to(subject.site, node)
        case _:
            return []
    given = ((call, site) for call, site in calls if subject.form(call) is not Form.NONE)
    return [subject.answered(subject.at(site), call, outcome, asked) for call, site in given]


def _flagged(subject: Subject, name: str, outcome: bool, depth: int, line: int) -> Says:
    """What is known where a name has a truth that only branches give it, or take from it: ``allowed = True``, ``problems.append(…)``."""
    known = [(flag, event) for flag, event in flags(subject.site.scope, name) if _is_before(event.node, event.site, subject.site, line)]
    if len(known) > MAX_FLAGS:
        return Says.NOTHING
    gives = [event for flag, event in known if flag is outcome]
    last = max((getattr(event.node, "lineno", 0) for event in gives), default=0)
    around = subject.site.blocks()
    entered = [all_of(_branch(subject, event, [event.site.block], True, depth)) for event in gives]
    found = any_of(entered) if entered else Says.NOTHING
    for event in (event for flag, event in known if flag is not outcome and getattr(event.node, "lineno", 0) > last):
        branches = branches_to(event.site.block, around)
        passed_by = _branch(subject, event, branches, False, depth) if branches is not None else []
        found |= any_of(passed_by) if passed_by else Says.NOTHING
    return found


def _is_before(node: ast.AST, site: Site, test: Site, line: int) -> bool:
    """Whether what stands at a site does so above a test, or in the loop that the test ends: what is below was done for another text."""
    loop = test.block.compounds.get(test.index)
    return getattr(node, "lineno", 0) < line or (isinstance(loop, Loop) and loop.body in site.blocks())


def _branch(subject: Subject, event: Event, branches: list[Block], entered: bool, depth: int) -> list[Says]:
    """What each test says that branches are entered by in which an event is, where they are entered, or not; so of what is added there."""
    more = added(event)
    guards = ((subject.at(block.parent or event.site), *guard) for block in branches for guard in block.guards)
    tests = [_says(subject.facts, at, test, outcome is entered, depth) for at, test, outcome in guards]
    return tests if more is None else [*tests, _says(subject.facts, subject.at(event.site), more, entered, depth)]
