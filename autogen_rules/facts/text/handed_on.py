"""Where what a function is handed arrives: the dangerous calls in it, and in what it calls (AGS031, 040, 052, 060 to 062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from ...evaluating.arguments import bound_to
from ...evaluating.parameters import passed
from ...evaluating.reached import is_reached
from ...evaluating.values import Dict, Value
from ...reading.model import Kind, Module, Scope, ScopeKind, Site
from ..base import Facts, once, once_from
from ..checks.patterns import Target
from ..checks.value_paths import first_step, head, led_to
from .applied import Handed, called_on, called_with, calls, filled_in, handed, taking
from .contents import is_parameter
from .followed_calls import FollowedCall, followed
from .origins import made_of
from .parameters import carries_text
from .parts import records
from .renamed import Find
from .sinks import Arrival, Sink, Source, always, holding, is_decided
from .taint import parameters_in
from .ways import carriers

# As what a call is followed, with the parameters that take an argument, and those of a function that this holds.
_Called = tuple[FollowedCall, list[tuple[str, ast.expr, set[str]]]]


@once_from(())
def reaching(facts: Facts, find: Find, scope: Scope, name: str, functions: Handed) -> tuple[tuple[Sink, Arrival], ...]:
    """The sinks that a parameter of a function reaches unchecked, in it or in what it calls; where that is handed ``functions``, in these,
    too.
    """
    if not carries_text(facts, scope, head(name)):
        return ()
    found: dict[Sink, Arrival] = {}
    there = called_with(facts, scope, functions)
    source = holding(there, is_parameter(scope, name))
    for sink in (each for method, given in using(facts, scope, functions) for each in sinks_of(facts, find, method, given)):
        if (arrival := sink.reached(there, source)) is not None:
            found.setdefault(sink, arrival)
    called = (each for method, given in using(facts, scope, functions) for each in _handing(facts, method, given).get(scope, ()))
    for call, taken in called:
        carrying = [(to, argument) for to, argument, held in taken if name in held or head(name) in held]
        for sink, arrival in handed_on(facts, find, call, source, carrying, there):
            found.setdefault(sink, arrival)
    return tuple(found.items())


@once
def using(facts: Facts, scope: Scope, functions: Handed) -> list[tuple[Scope, Handed]]:
    """A function that is handed others, and, where it keeps something on its object, the methods beside it."""
    methods = (each for each in _calls_within(facts, scope.module) if each.owner is scope.owner) if _keeps(scope) else ()
    return [(scope, functions), *((method, ()) for method in methods if method is not scope)]


@once
def sinks_of(facts: Facts, find: Find, scope: Scope, functions: Handed) -> list[Sink]:
    """The sinks in a function that is handed others."""
    return [sink for node, site in _filled_in(facts, scope, functions) for sink in find(facts, node, site)]


@once
def _handing(facts: Facts, scope: Scope, functions: Handed) -> dict[Scope, list[_Called]]:
    """The calls in a function that is handed others, each as what it is followed, by the function whose parameters it is given."""
    found: dict[Scope, list[_Called]] = {}
    there = called_with(facts, scope, functions)
    for node, site in _filled_in(facts, scope, functions):
        for call in followed(facts, node, site):
            taken: dict[Scope, list[tuple[str, ast.expr, set[str]]]] = {}
            for to, argument in taking(call.callee, call.node):
                for holder, names in parameters_in(facts, there.at(site).value(argument)).items():
                    taken.setdefault(holder, []).append((to, argument, names))
            taken.pop(call.callee.scope, None)
            for holder, those in taken.items():
                found.setdefault(holder, []).append((call, those))
    return found


@once
def _filled_in(facts: Facts, scope: Scope, functions: Handed) -> list[tuple[ast.Call, Site]]:
    """The calls in a function, with the functions that it is handed in their places."""
    written = _calls_within(facts, scope.module).get(scope, ())
    return [(filled_in(facts, node, site, scope, functions), site) for node, site in written]


def handed_on(
    facts: Facts, find: Find, call: FollowedCall, source: Source, carrying: list[tuple[str, ast.expr]], there: Facts
) -> Iterator[tuple[Sink, Arrival]]:
    """The sinks in a function that a call hands something from a source, what that says, and the argument; ``carrying`` are the parameters
    that take it, ``there`` the facts where the call stands.
    """
    _, site, callee = call
    functions = handed(facts, callee, call.node, site) if carrying else ()
    for name, argument in carrying:
        for sink, inner in reaching(facts, find, callee.scope, name, functions):
            if not _comes_to(facts, inner.site, call) or not _is_sink(facts, find, sink, call):
                continue
            given = there.value(argument, site)
            value = entered(facts, sink, inner.part, call, given)
            matters, whole = _mattering(facts, sink, inner, call, name, value)
            taken = taken_of(facts, argument, given, name, inner)
            said = next((said for each in taken if (said := source(each, site, sink.place, matters)) is not None), None)
            if said is not None:
                reached = sink if whole else replace(sink, matters=None, of_callers=False)
                yield reached, Arrival(said, argument, site, inner.sure and always(source, argument, site, sink.place, matters))


def is_seen_into(value: Value) -> bool:
    """Whether it is seen what is in a value: an object of a class of the program's, or a dict with nothing besides."""
    return bool(records(value)) or any(isinstance(a, Dict) and not a.open for a in value)


def taken_of(facts: Facts, record: ast.expr, value: Value, name: str, inner: Arrival) -> list[ast.expr]:
    """What arrives of what a parameter is given: the fields or items that the function takes of it there, or before by a name; the whole
    where it takes that, or where it is seen of what the whole is made.
    """
    if is_seen_into(value):
        return [record]
    named = [*carriers(inner.part, inner.site)]
    before = (part for each in named for _, parts in made_of(facts, each.site.scope, each.path) for part in parts)
    paths = dict.fromkeys(each.path for each in (*named, *before) if name in (head(each.path), first_step(each.path)))
    return [led_to(record, path[len(name) :]) for path in paths] or [record]


def _comes_to(facts: Facts, site: Site, call: FollowedCall) -> bool:
    """Whether a call of a function may come to a site in it, by what it passes."""
    if site.scope is not call.callee.scope or not is_decided(site):
        return True
    frame = call.frame(facts)
    return frame is None or is_reached(site, facts.evaluator.at(site, frame))


def _is_sink(facts: Facts, find: Find, sink: Sink, call: FollowedCall) -> bool:
    """Whether a shell is one in a call of the function that starts it, by what that passes: ``if isinstance(text, str): shell = True``."""
    is_own = sink.place is Target.SHELL and not sink.of_callers and sink.site.scope is call.callee.scope
    frame = call.frame(facts) if is_own else None
    there = find(facts.within(frame), sink.node, sink.site) if frame is not None else (sink,)
    return any(each.place is sink.place and each.of_callers is sink.of_callers for each in there)


def entered(facts: Facts, sink: Sink, part: ast.expr, call: FollowedCall, value: Value) -> Value:
    """What arrives in a part of a sink of what a call hands a parameter, where the sink stands in the function: of a record or dict the
    field, of what an heir makes of it that.
    """
    callee = call.callee
    own = callee.scope is sink.site.outside.scope and (is_seen_into(value) or called_on(callee.scope, callee.receiver))
    frame = call.frame(facts) if own else None
    return facts.evaluator.at(sink.site, frame).value(part) if frame is not None else value


def _mattering(facts: Facts, sink: Sink, inner: Arrival, call: FollowedCall, name: str, value: Value) -> tuple[Value, bool]:
    """What does harm in a sink of the value that a call hands a parameter, and whether that is handed on as it is: not as one of several
    that ``*args`` takes, nor as an element of a list.
    """
    if sink.matters is None:
        return value, True
    rest = call.callee.scope.function.args.vararg
    if rest is not None and rest.arg == head(name) and all(first_step(each.path) != name for each in carriers(inner.part, inner.site)):
        matters = sink.matters(passed(call.callee.scope, call.arguments(facts), rest.arg))
        return tuple(a for a in value if a in matters), False
    matters = sink.matters(value)
    return matters, any(a in value for a in matters)


@once
def _keeps(scope: Scope) -> bool:
    """Whether a method binds attributes of its object, or puts something into one."""
    own = ((path, event) for path, events in scope.events.items() for event in events if path.startswith(f"{bound_to(scope)}."))
    return any(event.binds or event.kind in (Kind.METHOD, Kind.ITEM_SET) for _, event in own)


@once
def _calls_within(facts: Facts, module: Module) -> dict[Scope, list[tuple[ast.Call, Site]]]:
    """The calls in each function, those in its lambdas, comprehensions and inner functions included."""
    found: dict[Scope, list[tuple[ast.Call, Site]]] = {}
    for node, site in calls(facts, module):
        scope: Scope | None = site.scope
        while scope is not None and scope.kind is not ScopeKind.CLASS:
            found.setdefault(scope, []).append((node, site))
            scope = scope.parent
    return found
