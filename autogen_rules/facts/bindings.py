"""Names that expressions are bound to, and what they hold before they are bound again; names by which what is not seen is given
something (AGS001, and the configs of models and code).
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from ..evaluating.values import Cls, Def, Dict, Value
from ..reading.model import Kind, Scope, Site
from .base import Facts, once
from .given import Given


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
    for scope in facts.module.scopes.values():
        for name, events in scope.events.items():
            binds = [event for event in events if event.binds and event.site.scope is scope] if name in scope.bound else []
            for event, following in zip_longest(binds, binds[1:]):
                if event.kind is Kind.ASSIGNED:
                    until = following.site if following is not None else scope.end
                    found.setdefault(event.node, []).append(Binding(name, scope, until))
    return found


def value_of(facts: Facts, name: str, node: ast.AST, site: Site) -> Value:
    """What a name, or a dotted name, is at a site."""
    return facts.at(site).name(name, node)


def in_the_end(facts: Facts, node: ast.Dict | ast.Call, site: Site) -> Value:
    """A dict, where it is written, as it is in the end: with what is done later to the name that it is bound to."""
    places = ((binding.name, place) for binding in bindings(facts).get(node, ()) for place in (binding.scope.end, binding.until))
    for name, place in places:
        changed = tuple(a for a in value_of(facts, name, node, place) if isinstance(a, Dict) and a.node is node)
        if changed:
            return changed
    return facts.value(node, site)


def named_values(facts: Facts, is_named: Callable[[str], object]) -> Iterator[Given]:
    """What is bound to the names that pass the test, as it is before the name is bound again; used at the bound expression."""
    for node, bound in bindings(facts).items():
        for binding in bound:
            if is_named(binding.name):
                if isinstance(node, ast.Dict):
                    yield Given(binding.name, in_the_end(facts, node, binding.until), node)
                else:
                    yield Given(binding.name, value_of(facts, binding.name, node, binding.until), node)


def keyword_values(facts: Facts, is_named: Callable[[str], object]) -> Iterator[Given]:
    """What is passed by keywords whose names pass the test, to what nobody sees here: `make_agent(llm_config={…})`."""
    followed = {call.node for call in facts.autogen_calls}
    for node, site in facts.module.calls:
        passed = [(keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg is not None and is_named(keyword.arg)]
        if passed and node not in followed and not any(isinstance(a, (Def, Cls)) for a in facts.value(node.func, site)):
            yield from (Given(name, facts.value(argument, site), argument) for name, argument in passed)
