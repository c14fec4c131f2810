"""Where what a model wrote arrives: dangerous calls, in the linted module and in those that it calls (AGS040, 052, 060, 062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from ..evaluating.classes import method
from ..evaluating.values import Cls, Def, Param, Place, Value
from ..findings import Report
from ..reading.model import Module, Scope, Site
from .base import Facts, once, once_from
from .checks import passed
from .patterns import Target
from .taint import Test, arrives, filters
from .tested import Says
from .tools import Tool, filled_by_model, tools


# Says where the value of an expression, on its way to a place, comes from; None where it is harmless.
Source = Callable[[ast.expr, Site, Target, Value | None], str | None]


@dataclass(frozen=True, eq=False)
class Part:
    """An expression that must not hold what a model chose; ``value`` is what matters of it, where that is not all."""

    node: ast.expr
    value: Value | None = None


@dataclass(frozen=True, eq=False)
class Sink:
    """A dangerous call: its ``name``, the place that text arrives at there, and in which parts of the call."""

    node: ast.Call
    site: Site
    name: str
    place: Target
    parts: tuple[Part, ...] = field(default=())

    def reached(self, source: Source) -> tuple[str, ast.expr] | None:
        """What the source says of what arrives unchecked, and where."""
        for part in self.parts:
            said = source(part.node, self.site, self.place, part.value)
            if said is not None:
                return said, part.node
        return None


@dataclass(frozen=True, eq=False)
class Flow:
    """Text that reaches a sink, by what ``source`` says of it; ``use`` is the sink or, for one elsewhere, the call or ``tool`` here."""

    sink: Sink
    source: str
    use: ast.AST
    part: ast.expr
    tool: Tool | None = None

    def named(self, facts: Facts) -> str:
        """The sink for a message: with its place in another module, or the tool that it stands in there."""
        scope = self.sink.site.scope
        if self.tool is not None:
            return f"{self.sink.name} in the tool {getattr(self.tool.scope.node, 'name', 'of a lambda')}"
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
        return Report(message, self.use, tool)


Find = Callable[[Facts, ast.Call, Site], Iterable[Sink]]


def holding(facts: Facts, test: Test) -> Source:
    """The source that says what a test says of the text that arrives unchecked."""
    return lambda node, site, place, value: arrives(facts, node, site, test, place, value=value)


def of_tools(facts: Facts, find: Find) -> Iterator[Flow]:
    """Every unchecked flow of a tool's parameter into a sink: in the module, in what it calls, and in the tools of other modules."""
    if not tools(facts):
        return
    yield from flows(facts, find, holding(facts, lambda alternative: filled_by_model(facts, alternative)))
    for tool in tools(facts).values():
        if tool.scope.module is not facts.module:
            for sink, parameter in reaching(facts, find, tool.scope):
                if tool.fills(parameter):
                    yield Flow(sink, parameter, tool.use, sink.node, tool)


def flows(facts: Facts, find: Find, source: Source) -> Iterator[Flow]:
    """Every unchecked flow from a source into a sink: in the module, and in the functions of other modules that it calls."""
    for node, site in facts.module.calls:
        for sink in find(facts, node, site):
            reached = sink.reached(source)
            if reached is not None:
                yield Flow(sink, reached[0], node, reached[1])
        for callee in _callees(facts, node, site) if facts.module.from_project else ():
            if callee.module is not facts.module:
                for sink, said, argument in _handed_on(facts, find, callee, node, site, source):
                    yield Flow(sink, said, node, argument)


@once_from(())
def reaching(facts: Facts, find: Find, scope: Scope) -> tuple[tuple[Sink, str], ...]:
    """The sinks that a function's own parameters reach unchecked, in it or in what it calls, with the parameter."""
    found: dict[Sink, str] = {}

    own = holding(facts, lambda a: a.name if isinstance(a, Param) and a.scope is scope else None)

    for node, site in _calls_within(facts, scope.module).get(scope, ()):
        for sink in find(facts, node, site):
            reached = sink.reached(own)
            if reached is not None:
                found.setdefault(sink, reached[0])
        for callee in _callees(facts, node, site):
            if callee.scope is not scope:
                for sink, said, _ in _handed_on(facts, find, callee, node, site, own):
                    found.setdefault(sink, said)
    return tuple(found.items())


def _callees(facts: Facts, node: ast.Call, site: Site) -> Iterator[Def]:
    """The functions of the project that a call with arguments may mean; for a class, its ``__init__``."""
    for callee in facts.value(node.func, site) if node.args or node.keywords else ():
        if isinstance(callee, Def):
            yield callee
        elif isinstance(callee, Cls) and (scope := method(facts.evaluator, callee, "__init__")) is not None:
            yield Def(scope.node, scope.module, scope.function, scope)


def _handed_on(
    facts: Facts, find: Find, callee: Def, node: ast.Call, site: Site, source: Source
) -> Iterator[tuple[Sink, str, ast.expr]]:
    """The sinks in a function that a call hands something from a source, what that says, and the argument."""
    for sink, parameter in reaching(facts, find, callee.scope):
        for name, argument in passed(callee, node):
            if name == parameter and (said := source(argument, site, sink.place, None)) is not None:
                yield sink, said, argument


@once
def _calls_within(facts: Facts, module: Module) -> dict[Scope, list[tuple[ast.Call, Site]]]:
    """The calls in each function, those in its lambdas, comprehensions and inner functions included."""
    found: dict[Scope, list[tuple[ast.Call, Site]]] = {}
    for node, site in module.calls:
        scope: Scope | None = site.scope
        while scope is not None and scope.kind != "class":
            found.setdefault(scope, []).append((node, site))
            scope = scope.parent
    return found
