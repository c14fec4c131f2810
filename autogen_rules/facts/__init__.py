"""What the rules are told about a module: its AutoGen calls, and, in the files beside this, what they amount to.

A rule takes `Facts` and yields `Report`; it never walks a tree.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from itertools import zip_longest
from typing import Any, TypeVar

from ..knowledge import roles
from ..reading.evaluate import Evaluator
from ..reading.index import called_name
from ..reading.project import Module, Project
from ..reading.scopes import Scope, Site
from ..reading.values import Alternative, Dict, Result, Value
from ..settings import Settings
from .calls import AutogenCall, constructed, init_call

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Report:
    """A finding before it has a place: ``node`` is the use in the linted module, ``value`` what is wrong where it is written."""

    message: str
    node: ast.AST
    value: Alternative | None = None
    sure: bool = True


def once(compute: Callable[[Facts], T]) -> Callable[[Facts], T]:
    """Keep what a function of the facts gives: it is asked for by several rules."""

    @wraps(compute)
    def remembered(facts: Facts) -> T:
        if compute not in facts.memo:
            facts.memo[compute] = compute(facts)
        found: T = facts.memo[compute]
        return found

    return remembered


class Facts:
    """One linted module."""

    def __init__(self, module: Module, project: Project, settings: Settings) -> None:
        self.module = module
        self.project = project
        self.settings = settings
        self.evaluator = Evaluator(module, project, settings.version)
        self.memo: dict[object, Any] = {}

    def value(self, node: ast.expr | None, site: Site) -> Value:
        """What an expression of the module can be."""
        return self.evaluator.value(node, site)

    def bound_to(self, node: ast.expr) -> list[str]:
        """The names (dotted for attributes) that an expression is bound to."""
        return [binding.name for binding in bindings(self).get(node, ())]

    def written_here(self, alternative: Alternative) -> bool:
        """Whether it is written in the linted module."""
        return alternative.module is self.module

    def made_by(self, alternative: Alternative) -> AutogenCall | None:
        """The AutoGen call that made an object."""
        if isinstance(alternative, Result) and alternative.symbol is not None and isinstance(alternative.node, ast.Call):
            return self.construction(alternative)
        return None

    def construction(self, made: Result) -> AutogenCall:
        """The call of something of AutoGen's that a result stands for."""
        key = "made", made.node, made.symbol, made.frame
        if key not in self.memo:
            self.memo[key] = constructed(self.evaluator, made, self.settings.version)
        found: AutogenCall = self.memo[key]
        return found

    def reported_elsewhere(self, node: ast.AST, report: Report) -> bool:
        """Whether a finding on an instance of a subclass stands in its own ``__init__``: what no argument of the call carries."""
        if report.value is None or report.value.node is None:
            return instances_of_own_init(self).get(node, False)
        return node in instances_of_own_init(self) and not self.written_here(report.value)

    def calls(self, role: frozenset[str]) -> Iterator[AutogenCall]:
        """The calls in the module of what has a role, subclasses and their ``super().__init__`` included."""
        return (call for call in autogen_calls(self) if call.is_a(role))


@once
def instances_of_own_init(facts: Facts) -> dict[ast.AST, bool]:
    """The calls of subclasses with their own ``__init__``, and whether that says alone what AutoGen's constructor is given."""
    return {call.node: call.settled for call in autogen_calls(facts) if call.has_own_init}


@dataclass(eq=False, slots=True)
class Binding:
    """A name (dotted for an attribute) that an expression is bound to; ``until`` is where it is bound again, or its scope ends."""

    name: str
    scope: Scope
    until: Site


@once
def bindings(facts: Facts) -> dict[ast.AST, list[Binding]]:
    """The names that each assigned expression of the module is bound to."""
    found: dict[ast.AST, list[Binding]] = {}
    for scope in facts.module.index.scopes.values():
        for name, events in scope.events.items():
            binds = [event for event in events if event.binds and event.site.scope is scope] if name in scope.bound else []
            for event, following in zip_longest(binds, binds[1:]):
                if event.kind == "assign":
                    until = following.site if following is not None else scope.end
                    found.setdefault(event.node, []).append(Binding(name, scope, until))
    return found


def value_of(facts: Facts, name: str, node: ast.AST, site: Site) -> Value:
    """What a name, or a dotted name, is at a site."""
    if "." not in name:
        return facts.evaluator.name(name, node, site)
    return facts.evaluator.value(ast.parse(name, mode="eval").body, site)


def in_the_end(facts: Facts, node: ast.Dict, site: Site) -> Value:
    """A dict display as it is in the end: with what is done later to the name that it is bound to."""
    places = ((binding.name, place) for binding in bindings(facts).get(node, ()) for place in (binding.scope.end, binding.until))
    for name, place in places:
        changed = tuple(a for a in value_of(facts, name, node, place) if isinstance(a, Dict) and a.node is node)
        if changed:
            return changed
    return facts.value(node, site)


def named_values(facts: Facts, is_named: Callable[[str], object]) -> Iterator[tuple[Value, ast.AST]]:
    """What is bound to the names that pass the test, as it is before the name is bound again; with the bound expression."""
    for node, bound in bindings(facts).items():
        for binding in bound:
            if is_named(binding.name):
                if isinstance(node, ast.Dict):
                    yield in_the_end(facts, node, binding.until), node
                else:
                    yield value_of(facts, binding.name, node, binding.until), node


_NEVER_AUTOGEN = frozenset(dir(builtins)) | {"__init__", ""}


def _may_name_autogen(facts: Facts, node: ast.Call) -> bool:
    """Whether a callee can be a class or function of AutoGen's by its name: an attribute must be called like one, or like a class."""
    name = called_name(node, facts.module.index)
    return isinstance(node.func, ast.Name) or name[:1].isupper() or name in roles.BARE_NAMES


@once
def autogen_calls(facts: Facts) -> list[AutogenCall]:
    """Every call of an AutoGen class or function in the module."""
    found: list[AutogenCall] = []
    for node, site in facts.module.index.calls_by_name.get("__init__", ()):
        inner = init_call(facts.evaluator, node, site, facts.settings.version)
        if inner is not None:
            found.append(inner)
    names = [name for name in facts.module.index.calls_by_name if name not in _NEVER_AUTOGEN]
    for node, site in facts.module.index.calls_named(names):
        if not _may_name_autogen(facts, node):
            continue
        for callee in facts.value(node.func, site):
            symbol = facts.evaluator.symbol(callee, node)
            if symbol is not None and symbol.kind != "method":
                found.append(facts.construction(Result(node, facts.module, callee, site, None, symbol)))
    return found
