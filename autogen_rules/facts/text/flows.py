"""Where what a model wrote arrives: dangerous calls, in the linted module and in those that it calls (AGS040, 052, 060, 062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from ...evaluating.here import Here
from ...evaluating.values import Param, Place, Value
from ...findings import Report
from ...reading.model import Module, Site
from ..base import Facts, once
from ..checks.patterns import Target
from ..checks.subjects import Says
from .applied import called_on, taking
from .contents import Test
from .filters import filters
from .followed_calls import calls_elsewhere, calls_on_heirs
from .handed_on import handed_on, reaching, sinks_of, using
from .renamed import Find
from .sinks import Sink, Source, always
from .taint import arrives
from .tools import Tool, calls_of_packages, each_tool, filled_by_model, tools, tools_of_others


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
        for sink, arrival in handed_on(facts, find, call, source, carrying, facts):
            here = sink.site.scope.module is facts.module  # in a function that is handed over
            use, part = (sink.node, sink.parts[0].node) if here else (call.node, arrival.part)
            if not sink.of_callers:
                yield Flow(sink, arrival.said, use, part, sure=arrival.sure)
    for call in calls_on_heirs(facts):
        frame = facts.evaluator.frame_of(call.callee, call.arguments(facts).hidden())
        for sink in (each for method, _ in using(facts, call.callee.scope, ()) for each in sinks_of(facts, find, method, ())):
            yield from _given_by_heir(facts.evaluator.at(sink.site, frame), sink, source, call.node)


def _given_by_heir(here: Here, sink: Sink, source: Source, use: ast.Call) -> Iterator[Flow]:
    """What comes from a source into a sink in a method that is followed on an heir."""
    for part in sink.parts:
        value = here.value(part.node)
        said = source(part.node, sink.site, sink.place, value)
        if said is not None:
            yield Flow(sink, said, use, part.node, sure=always(source, part.node, sink.site, sink.place, value))


@once
def _sinks(facts: Facts, find: Find) -> list[Sink]:
    """The dangerous calls in the module."""
    return [sink for sink in find.within(facts) if not sink.of_callers]
