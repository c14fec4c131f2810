"""Statements after which something may be known of a value: tests by which a function leaves, calls that may raise, new bindings."""

from __future__ import annotations

import ast
from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from ...evaluating.expressions import Known
from ...evaluating.records import class_of
from ...evaluating.values import Alternative, Cls, Def
from ...reading.blocks import Block, Choice, Loop, Try, Way, With
from ...reading.model import Event, Kind, Scope, Site
from ...reading.states import aliases
from ...reading.syntax import Function, arguments_of, decorators, dotted, is_dict_call, within
from ..base import Facts, once
from .forms import Form, form, looked_at, losing_first
from .outcomes import FLAGS, added, starts_empty, truth_of
from .patterns import Target
from .value_paths import first_step, head, path_of, steps_in

# A check is looked for under so many names that hold the text, each made of another so often.
MAX_NAMES = 60
MAX_MADE = 8
# So many tests and calls that look at a value are asked what they say of it.
MAX_LOOKING = 100
# A call that a compound statement begins with is done before what stands in it.
_BEFORE = 0.5
# Before all that stands in a block, and what leads into it.
BEGINNING = -2.0


class Candidate(NamedTuple):
    """A test with its outcome, or a call (None), after which something may be known; ``way`` is how it leaves otherwise."""

    site: Site
    node: ast.expr
    outcome: bool | None
    way: Way
    number: int


def looking_at(facts: Facts, scope: Scope, path: str) -> list[Candidate]:
    """The tests and calls of a scope that may look at the value that a path leads to; not at another item of the same dict or list."""
    name, step, known = head(path), first_step(path), candidates(facts, scope)
    found = known.get(name, []) if step == name else sorted((*known.get(f"{name}[", ()), *known.get(step, ())), key=attrgetter("number"))
    return found[:MAX_LOOKING]


@once
def candidates(facts: Facts, scope: Scope) -> dict[str, list[Candidate]]:
    """The tests and calls of a scope by the names whose values they may look at, by the first steps of paths to them, and by ``name[``
    where any item of a name's may be looked at.
    """
    found: dict[str, list[Candidate]] = defaultdict(list)
    made_of, inner = _made_of(scope), looked_at(scope)
    tests = ((each.site, each.test, each.outcome, each.way) for each in scope.decisions)
    calls = [call for call in scope.module.calls_in.get(scope, ()) if not is_dict_call(call[0])]
    looking = (call for call in calls if arguments_of(call[0]) or isinstance(call[0].func, ast.Attribute) or dotted(call[0].func) in inner)
    done = ((site, node, None, Way.RAISES) for node, site in (*looking, *scope.entered, *_set_properties(facts, scope)))
    for number, (site, node, outcome, way) in enumerate((*tests, *done)):
        steps = _steps(node, made_of)
        names = {head(step) for step in steps}
        candidate = Candidate(site, node, outcome, way, number)
        for key in names | steps | {f"{name}[" for name in names & steps}:
            found[key].append(candidate)
    return found


@once
def may_look_at(facts: Facts, scope: Scope, node: ast.expr) -> set[str]:
    """The names whose values an expression of a scope may look at."""
    return {head(step) for step in _steps(node, _made_of(scope))}


def _steps(node: ast.expr, made_of: dict[str, set[str]]) -> set[str]:
    """The first steps of the paths that an expression mentions, and of what is there."""
    steps = steps_in(node)
    return steps | _sources(steps, made_of)


def _set_properties(facts: Facts, scope: Scope) -> Iterator[tuple[ast.Call, Site]]:
    """What sets a property of an object of the program, ``order.line = text``, as a call of its setter."""
    for path, events in scope.events.items():
        holder, _, name = path.rpartition(".")
        for event in (each for each in events if holder and each.kind is Kind.ASSIGNED and each.site.scope is scope):
            for each in facts.at(event.site).name(holder, event.node):
                setter = _setter(facts, each, name)
                if setter is not None:
                    function = ast.copy_location(Known((setter,)), event.node)
                    yield ast.copy_location(ast.Call(function, [event.expression], []), event.node), event.site


def _setter(facts: Facts, holder: Alternative, name: str) -> Def | None:
    """The setter of a property that an object has."""
    cls = class_of(holder)
    for known in facts.evaluator.lineage(cls) if cls is not None else ():
        for node in known.node.body:
            if isinstance(node, ast.FunctionDef) and f"{name}.setter" in decorators(node):
                return Def.of(known.module.scopes[node])
    return None


@once
def _made_of(scope: Scope) -> dict[str, set[str]]:
    """What the names of a scope are made of, by these: the first steps of paths; also what an object is told, or a list filled by, that is
    asked for it.
    """
    found: dict[str, set[str]] = {}
    for path, events in scope.events.items():
        made = found.setdefault(head(path), set())
        made.update(step for event in events for node in _looked_at(event) for step in steps_in(node))
    for name, names in looked_at(scope).items():
        found.setdefault(name, set()).update(names)
    asked = {name.id for each in scope.decisions for name in _objects_in(each.test)}
    for call, _ in scope.module.calls_in.get(scope, ()) if scope.decisions else ():
        told = [path_of(call.func.value)] if isinstance(call.func, ast.Attribute) else []
        filled = [path for path in map(path_of, arguments_of(call)) if path is not None and starts_empty(scope, path)]
        for name in (*(path for path in told if path in asked), *filled):
            found.setdefault(name or "", set()).update(step for each in arguments_of(call) for step in steps_in(each))
    return found


def _objects_in(test: ast.expr) -> Iterator[ast.Name]:
    """The names in a test of whose objects it asks for an attribute: ``checker.bad``."""
    for node in within(test):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield node.value


def _looked_at(event: Event) -> list[ast.expr]:
    """What an event makes a name of; of a flag, also what the branch is entered by that sets it, and of what is added to it."""
    if event.kind in FLAGS and truth_of(event) is not None:
        more = event.expression if event.binds else event.value or added(event)
        tests = [test for test, _ in event.site.block.guards]
        return tests if more is None else [*tests, more]
    match event:
        case Event(kind=Kind.ITEM_SET, value=ast.expr() as value) | Event(binds=True, node=ast.expr() as value):
            return [value]
    return []


def _sources(steps: set[str], made_of: dict[str, set[str]]) -> set[str]:
    """What the values of some names are made of, and what that is made of."""
    found, level = set[str](), steps
    for _ in range(MAX_MADE):
        level = {inner for step in level for inner in made_of.get(head(step), ())} - found
        found.update(sorted(level)[: MAX_NAMES - len(found)])
        if not level or len(found) == MAX_NAMES:
            break
    return found


@once
def choices(facts: Facts, block: Block) -> dict[float, list[Choice]]:
    """The choices in a block, by its statements."""
    found: dict[float, list[Choice]] = defaultdict(list)
    for choice in block.choices:
        found[choice.index].append(choice)
    return found


@once
def given_to(facts: Facts, scope: Scope) -> dict[tuple[str, Block, float], list[ast.Call]]:
    """The calls that make something of a name by a class of the program, by the name and the statement that they stand in."""
    found: dict[tuple[str, Block, float], list[ast.Call]] = defaultdict(list)
    calls = scope.module.calls_in.get(scope, ())
    making = {call for call, site in calls if any(isinstance(callee, Cls) for callee in facts.value(call.func, site))}
    for name, known in candidates(facts, scope).items() if making else ():
        for candidate in known:
            if candidate.outcome is None and candidate.node in making:
                found[name, candidate.site.block, candidate.site.index].append(candidate.node)
    return found


@once
def bound_anew(facts: Facts, scope: Scope, path: str, place: Target) -> dict[Block, list[float]]:
    """Where a path is bound to something that is not made of its former value; where the first word counts, also where that is lost."""
    found: dict[Block, list[float]] = defaultdict(lambda: [BEGINNING])
    for event in scope.events.get(path, ()):
        if event.binds and event.site.scope is scope and form(facts, scope, event.node, path) is Form.NONE:
            insort(found[event.site.block], event.site.index)
    for _, site in losing_first(scope, path) if place is Target.PROGRAM else ():
        insort(found[site.block], site.index)
    return dict(found)


def lasting(candidate: Candidate) -> Iterator[tuple[Block, float]]:
    """Where a test or call is surely done: after its statement; outside of a ``with``, of a loop that it leaves with the function, and of
    a try of which every handler leaves. A call that a ``with`` or a loop begins with is done before the body.
    """
    site, way = candidate.site, candidate.way
    begins = candidate.outcome is None and site.index in site.block.compounds
    block, index = site.block, site.index - _BEFORE if begins else site.index
    while True:
        yield block, index
        around = block.parent
        if around is None:
            return
        inner, block, index = block, around.block, around.index
        match block.compounds[index]:
            case With(entered=entered) if not any(_suppresses(node) for node in entered):
                continue
            case Loop(body=body) if body is inner and way is not Way.JUMPS:
                continue
            case Try(body=body, handlers=handlers) if body is inner and all(handler.ends for handler in handlers):
                continue
        return


def _suppresses(node: ast.expr) -> bool:
    """Whether a ``with`` goes on after what raised in it: ``suppress(ValueError)``."""
    match node:
        case ast.Call(ast.Name(name) | ast.Attribute(attr=name)):
            return name == "suppress"
    return False


@once
def begun(scope: Scope) -> dict[ast.AST, list[tuple[ast.Call, Site]]]:
    """The inner functions and lambdas of a function that are named in calls alone, and that so do not run before, each with these calls."""
    inner = {event.node: name for name, events in scope.events.items() for event in events if isinstance(event.node, Function)}
    own = {node: function for function in inner for node in within(function)}
    sites = scope.module.sites
    calls: dict[ast.AST, tuple[ast.Call, Site]] = {}
    named: dict[str, list[ast.Name]] = {}
    others = aliases(scope) if inner else {}
    for node in within(scope.node) if inner else ():
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            named.setdefault(node.id, []).append(node)
        elif isinstance(node, ast.Call) and node in sites:
            calls.update(dict.fromkeys((node.func, *arguments_of(node)), (node, sites[node])))
    found: dict[ast.AST, list[tuple[ast.Call, Site]]] = {}
    for function, name in inner.items():
        names = (name, *others.get(name, ()))
        naming = {event.node for other in names[1:] for event in scope.events[other] if event.binds}
        reads = [node for each in names for node in named.get(each, ()) if own.get(node) is not function and node not in naming]
        if all(node in calls for node in reads) and not getattr(function, "decorator_list", ()):
            found[function] = [calls[node] for node in reads]
    return found
