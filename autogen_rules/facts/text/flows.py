"""Where what a model wrote arrives: dangerous calls, in the linted module and in those that it calls (AGS040, 052, 060, 062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ...evaluating.arguments import bound_to
from ...evaluating.callers import as_called
from ...evaluating.here import Here
from ...evaluating.parameters import passed
from ...evaluating.reached import is_reached
from ...evaluating.values import Dict, Param, Place, Value, union
from ...findings import Report
from ...reading.model import Kind, Module, Scope, ScopeKind, Site
from ..base import Facts, once, once_from
from ..checks.patterns import Target
from ..checks.subjects import Says
from ..checks.value_paths import first_step, head, led_to
from .applied import Handed, called_on, called_with, calls, filled_in, handed, taking
from .contents import Test, is_parameter
from .filters import filters
from .followed_calls import FollowedCall, calls_elsewhere, calls_on_heirs, followed
from .origins import made_of
from .parameters import carries_text
from .parts import records
from .renamed import Find
from .taint import arrives, parameters_in
from .tools import Tool, calls_of_packages, each_tool, filled_by_model, tools, tools_of_others
from .ways import carriers

# Says where the value of an expression, on its way to a place, comes from; None where it is harmless.
Source = Callable[[ast.expr, Site, Target, Value | None], str | None]


@dataclass(frozen=True, eq=False)
class Part:
    """An expression that must not hold what a model chose; ``value`` is what matters of it, where that is not all."""

    node: ast.expr
    value: Value | None = None


@dataclass(frozen=True, eq=False)
class Sink:
    """A dangerous call: its ``name``, the place that text arrives at there, and in which parts of the call.

    ``matters`` says what of a value does harm there that a caller of the function around hands on, where that is not all;
    ``of_callers``: only where one hands on something that holds it.
    """

    node: ast.Call
    site: Site
    name: str
    place: Target
    parts: tuple[Part, ...] = field(default=())
    matters: Callable[[Value], Value] | None = None
    of_callers: bool = False

    def reached(self, facts: Facts, source: Source) -> Arrival | None:
        """What arrives unchecked."""
        for part in self.parts:
            value = part.value if part.value is not None else where_it_comes(facts, part.node, self.site)
            said = source(part.node, self.site, self.place, value)
            if said is not None:
                sure = _always(source, part.node, self.site, self.place, facts.value(part.node, self.site))
                return Arrival(said, part.node, self.site, sure)
        return None


def where_it_comes(facts: Facts, node: ast.expr, site: Site) -> Value | None:
    """What an expression is for those calls of the function around that come to its place, where some do not: ``if shell:``."""
    if not _is_decided(site):
        return None
    places = as_called(facts.evaluator.at(site, facts.frame))
    coming = [place for place in places if is_reached(site, place)]
    if len(coming) == len(places):
        return None
    return union((own_parameters(facts, node, site), *(place.value(node) for place in coming)))


def own_parameters(facts: Facts, node: ast.expr, site: Site) -> Value:
    """The parameters of the function around that an expression can be: what others hand it is followed from there."""
    return tuple(a for a in facts.value(node, site) if isinstance(a, Param) and a.scope is site.scope)


def _is_decided(site: Site) -> bool:
    """Whether tests decide that a function comes to a site."""
    return bool(site.scope.decisions) or any(block.guards for block in site.blocks())


class Arrival(NamedTuple):
    """What a source says of a text that arrives in an expression at a site; ``sure``: whatever that can be, not in one way of several."""

    said: str
    part: ast.expr
    site: Site
    sure: bool


def _always(source: Source, node: ast.expr, site: Site, place: Target, value: Value) -> bool:
    """Whether all that an expression can be (its ``value``) comes from a source."""
    return len(value) == 1 or all(source(node, site, place, (alternative,)) is not None for alternative in value)


@dataclass(frozen=True, eq=False)
class Flow:
    """Text that reaches a sink, by what ``source`` says of it; ``use`` is the sink or, for one elsewhere, the call or ``tool`` here.

    ``sure``: nothing else reaches it.
    """

    sink: Sink
    source: str
    use: ast.AST
    part: ast.expr
    tool: Tool | None = None
    sure: bool = True

    def named(self, facts: Facts) -> str:
        """The sink for a message: with its place in another module, or the tool that comes to it there."""
        scope = self.sink.site.scope
        if self.tool is not None:
            return f"{self.sink.name} through {self.tool.called}"
        if self.use is self.sink.node:
            return self.sink.name
        return f"{self.sink.name} in {facts.project.shown(scope.module)}:{self.sink.node.lineno}"

    def words(self, facts: Facts) -> ast.AST | None:
        """The first test, in the linted module, that looks only for words in what arrives, or at how it begins."""
        if self.use is not self.sink.node:
            return None
        known = filters(facts, self.part, self.sink.site, self.sink.place)
        return next((ground.node for ground in known if Says.WORDS in ground.says), None)

    def report(self, message: str) -> Report:
        """The finding: at the sink or the call, or for a tool of another module where it is made one, once a tool."""
        tool = Place(self.tool.scope.node, self.tool.scope.module) if self.tool is not None else None
        return Report(message, self.use, tool, (self,), origin=Place(self.sink.node, self.sink.site.scope.module))


# As what a call is followed, with the parameters that take an argument, and those of a function that this holds.
_Called = tuple[FollowedCall, list[tuple[str, ast.expr, set[str]]]]


def holding(facts: Facts, test: Test) -> Source:
    """The source that says what a test says of the text that arrives unchecked."""
    return lambda node, site, place, value: arrives(facts, node, site, test, place, value=value)


@once
def filling(facts: Facts, others: frozenset[ast.AST] = frozenset()) -> Test:
    """The test for what a model fills of a tool, but of those that these ``others`` are."""
    return lambda each: None if isinstance(each, Param) and each.node in others else filled_by_model(facts, each)


def of_tools(facts: Facts, find: Find) -> Iterator[Flow]:
    """Every unchecked flow of a tool's parameter into a sink: in the module, in what it calls, and in the tools of other modules."""
    for call in calls_of_packages(facts):
        for sink in find(facts, call, facts.module.top.end):
            yield Flow(sink, "argument", call, call.args[0])
    if not tools(facts):
        return
    yield from flows(facts, find, _filled(facts))
    known = set[tuple[ast.AST, ast.AST]]()
    for tool in each_tool(facts):
        if tool.scope.module is not facts.module and not _is_made_elsewhere(facts, tool):
            functions = called_on(tool.scope, tool.receiver)
            for name in filter(tool.fills, sorted(tool.scope.parameters)):
                for sink, arrival in reaching(facts, find, tool.scope, name, functions):
                    if not sink.of_callers and (tool.use, sink.node) not in known:
                        known.add((tool.use, sink.node))
                        here = sink.site.scope.module is facts.module  # in an heir of the tool's class
                        use, part, made = (sink.node, sink.parts[0].node, None) if here else (tool.use, sink.node, tool)
                        yield Flow(sink, name, use, part, made, arrival.sure)


def _filled(facts: Facts) -> Source:
    """The source that says what a model fills of a tool."""

    def said(node: ast.expr, site: Site, place: Target, value: Value | None) -> str | None:
        others = tools_of_others(facts, site.scope) if site.scope.owner is not None else None
        return arrives(facts, node, site, filling(facts, others) if others else filling(facts), place, value=value)

    return said


def _is_made_elsewhere(facts: Facts, tool: Tool) -> bool:
    """Whether another module makes it a tool, in a function that is not handed it here, or by what it comes in: it is one where that
    module is linted.
    """
    made_in = {call.through[-1].module for call in facts.autogen_calls if call.through and call.node is tool.use} | tool.written_in
    return any(_place(tool) in _places_of_tools(facts, module) for module in made_in)


@once
def _places_of_tools(facts: Facts, module: Module) -> set[tuple[str, int]]:
    """Where the functions stand that another module makes tools."""
    return {_place(tool) for tool in tools(facts.of(module)).values()}


def _place(tool: Tool) -> tuple[str, int]:
    return tool.scope.module.path, getattr(tool.scope.node, "lineno", 0)


def flows(facts: Facts, find: Find, source: Source) -> Iterator[Flow]:
    """Every unchecked flow from a source into a sink: in the module, and in the functions of other modules that it calls."""
    for sink in _sinks(facts, find):
        arrival = sink.reached(facts, source)
        if arrival is not None:
            yield Flow(sink, arrival.said, sink.node, arrival.part, sure=arrival.sure)
    for call in calls_elsewhere(facts):
        carrying = [each for each in taking(call.callee, call.node) if source(each[1], call.site, Target.ANYWHERE, None) is not None]
        for sink, arrival in _handed_on(facts, find, call, source, carrying, facts):
            here = sink.site.scope.module is facts.module  # in a function that is handed over
            use, part = (sink.node, sink.parts[0].node) if here else (call.node, arrival.part)
            if not sink.of_callers:
                yield Flow(sink, arrival.said, use, part, sure=arrival.sure)
    for call in calls_on_heirs(facts):
        frame = facts.evaluator.frame_of(call.callee, call.arguments(facts).hidden())
        for sink in (each for method, _ in _using(facts, call.callee.scope, ()) for each in _sinks_of(facts, find, method, ())):
            yield from _given_by_heir(facts.evaluator.at(sink.site, frame), sink, source, call.node)


def _given_by_heir(here: Here, sink: Sink, source: Source, use: ast.Call) -> Iterator[Flow]:
    """What comes from a source into a sink in a method that is followed on an heir."""
    for part in sink.parts:
        value = here.value(part.node)
        said = source(part.node, sink.site, sink.place, value)
        if said is not None:
            yield Flow(sink, said, use, part.node, sure=_always(source, part.node, sink.site, sink.place, value))


@once
def _sinks(facts: Facts, find: Find) -> list[Sink]:
    """The dangerous calls in the module."""
    return [sink for sink in find.within(facts) if not sink.of_callers]


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
    for sink in (each for method, given in _using(facts, scope, functions) for each in _sinks_of(facts, find, method, given)):
        if (arrival := sink.reached(there, source)) is not None:
            found.setdefault(sink, arrival)
    called = (each for method, given in _using(facts, scope, functions) for each in _handing(facts, method, given).get(scope, ()))
    for call, taken in called:
        carrying = [(to, argument) for to, argument, held in taken if name in held or head(name) in held]
        for sink, arrival in _handed_on(facts, find, call, source, carrying, there):
            found.setdefault(sink, arrival)
    return tuple(found.items())


@once
def _using(facts: Facts, scope: Scope, functions: Handed) -> list[tuple[Scope, Handed]]:
    """A function that is handed others, and, where it keeps something on its object, the methods beside it."""
    methods = (each for each in _calls_within(facts, scope.module) if each.owner is scope.owner) if _keeps(scope) else ()
    return [(scope, functions), *((method, ()) for method in methods if method is not scope)]


@once
def _sinks_of(facts: Facts, find: Find, scope: Scope, functions: Handed) -> list[Sink]:
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


def _handed_on(
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
                yield reached, Arrival(said, argument, site, inner.sure and _always(source, argument, site, sink.place, matters))


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
    if site.scope is not call.callee.scope or not _is_decided(site):
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
