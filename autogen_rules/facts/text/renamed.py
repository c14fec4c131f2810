"""Functions of other packages, also where a module calls them by another name than their own (AGS040, 052, 060, 062)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ...evaluating.arguments import Arguments
from ...evaluating.calls import unwrapped
from ...evaluating.expressions import Known
from ...evaluating.imports import from_project
from ...evaluating.values import Ref
from ...reading.model import Kind, Module, Scope, Site
from ...reading.syntax import dotted, last_name
from ..base import Facts, once
from .applied import calls
from .sinks import Sink

_BINDING = frozenset((Kind.ASSIGNED, Kind.UNPACKED, Kind.ELEMENT))
# What gives a function back, as it is or with some of its arguments, or takes it out of a table.
_GIVING = frozenset(("partial", "partialmethod", "staticmethod", "getattr", "get", "pop"))

# How every name begins.
EVERY = ("",)


@dataclass(frozen=True, eq=False)
class Find:
    """What finds the dangerous calls of a kind: ``sinks`` is asked of calls by these ``names`` or such as ``begin`` so, and of those that
    may mean a function of another name.
    """

    sinks: Callable[[Facts, ast.Call, Site], Iterable[Sink]]
    names: frozenset[str] = frozenset()
    begin: tuple[str, ...] = ()

    def __call__(self, facts: Facts, node: ast.Call, site: Site) -> Iterable[Sink]:
        """What a call is."""
        name = site.scope.module.called_name(node)
        may_be = name in self.names or name.startswith(self.begin) or is_renamed(facts, node, site)
        return self.sinks(facts, node, site) if may_be else ()

    def within(self, facts: Facts) -> Iterator[Sink]:
        """What the calls in the module are."""
        for node, site, name, may_be_other in _named_calls(facts):
            if may_be_other or name in self.names or name.startswith(self.begin):
                yield from self.sinks(facts, node, site)


@once
def _named_calls(facts: Facts) -> list[tuple[ast.Call, Site, str, bool]]:
    """The calls in the module, each with its name, and whether it may mean a function of another."""
    named = facts.module.called_name
    return [(node, site, named(node), is_renamed(facts, node, site)) for node, site in calls(facts, facts.module)]


def called(facts: Facts, node: ast.Call, site: Site) -> Iterator[tuple[str, Arguments]]:
    """The functions that a call may mean, by their full names, with what they are given; by a ``functools.partial``, too."""
    given = Arguments(node, facts.at(site))
    for callee in facts.value(node.func, site):
        function, arguments = unwrapped(callee, given)
        if isinstance(function, Ref):
            yield function.dotted, arguments


@once
def is_renamed(facts: Facts, node: ast.Call, site: Site) -> bool:
    """Whether a call may mean a function of another name: by a name that something else is bound to, here or in another module of the
    project, a parameter, an item, a result.
    """
    if isinstance(node.func, (ast.Subscript, ast.Call, Known)) or isinstance(getattr(node.func, "value", None), Known):
        return True
    module, written = site.scope.module, dotted(node.func)
    name = written.rpartition(".")[2]
    if name in _other_names(facts, module) or name in _parameters_seen(site.scope):
        return True
    return written.partition(".")[0] in from_project(facts.project, module)


@once
def _parameters_seen(scope: Scope) -> frozenset[str]:
    """The parameters of a scope, and of those around it in which a name is looked up."""
    return frozenset[str]().union(*(each.parameters for each in scope.lookups()))


@once
def _other_names(facts: Facts, module: Module) -> frozenset[str]:
    """The last parts of the names that a module binds to what may be a function that stands elsewhere."""
    bound = (name for _, name, event in module.events if event.kind in _BINDING and _may_be_function(event.node))
    return frozenset(name.rpartition(".")[2] for name in bound)


def _may_be_function(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return last_name(node.func) in _GIVING
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.IfExp, ast.BoolOp, ast.Tuple, ast.List, ast.Set))
