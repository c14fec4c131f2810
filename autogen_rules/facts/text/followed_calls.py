"""Calls of the project's functions, followed into these: in the module, of other modules, on heirs (AGS022, 031, 040, 052, 060, 062)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.arguments import Arguments, Frame, bound_to
from ...evaluating.calls import is_method_of_display, of_object, unwrapped
from ...evaluating.classes import methods, run_by
from ...evaluating.expressions import Known
from ...evaluating.imports import from_project
from ...evaluating.indirect_calls import given_before
from ...evaluating.values import Alternative, Cls, Def, Instance, Partial, Place, Result, Value, union
from ...reading.model import Module, Scope, Site
from ...reading.syntax import dotted
from ..base import Facts, once
from ..checks.value_paths import head
from ..sessions import kept
from .applied import calls


class FollowedCall(NamedTuple):
    """A call at a site, and one of the project's functions that it means."""

    node: ast.Call
    site: Site
    callee: Def

    def arguments(self, facts: Facts) -> Arguments:
        """What it passes."""
        return Arguments(self.node, facts.at(self.site))

    def frame(self, facts: Facts) -> Frame | None:
        """The function as it is called here; None where that is not followed any deeper."""
        return facts.evaluator.frame_of(self.callee, self.arguments(facts))


@once
def calls_elsewhere(facts: Facts) -> list[FollowedCall]:
    """The calls in the module of functions that stand in other modules of the project."""
    known = calls(facts, facts.module) if from_project(facts.project, facts.module) else ()
    found = (call for node, site in known for call in followed(facts, node, site))
    return [call for call in found if call.callee.module is not facts.module]


def followed(facts: Facts, node: ast.Call, site: Site) -> Iterator[FollowedCall]:
    """A call with arguments, of each function of the project that it may mean; for a class, its ``__init__``."""
    if not (node.args or node.keywords) or is_method_of_display(node, site):
        return
    for alternative in (*facts.value(node.func, site), *_of_what_is_kept(facts, node, site)):
        callee, call = _unwrapped(alternative, Arguments(node, facts.at(site))) if isinstance(alternative, Partial) else (alternative, node)
        if isinstance(callee, (Result, Instance)):
            yield from (FollowedCall(call, site, each) for each in of_object(callee, facts.at(site)))
        elif (scope := run_by(facts.evaluator, callee)) is not None:
            yield FollowedCall(call, site, callee if isinstance(callee, Def) else Def.of(scope))


def _unwrapped(callee: Partial, arguments: Arguments) -> tuple[Alternative, ast.Call]:
    """What a call calls through partials, and the call with what these are given."""
    function, whole = unwrapped(callee, arguments)
    assert whole.before is not None
    first, named = whole.before.rest(0).elements, whole.before.keywords(set()).entries
    keywords = [ast.keyword(name, Known(value)) for name, value in named.items()]
    return function, given_before(arguments.node, arguments.node.func, [*map(Known, first)], keywords)


def _of_what_is_kept(facts: Facts, node: ast.Call, site: Site) -> Value:
    """The methods of objects that a session, or an application, keeps: ``st.session_state.desk.ask(text)``."""
    if not isinstance(node.func, ast.Attribute):
        return ()
    objects = (stored for holder in facts.value(node.func.value, site) for stored in kept(facts, holder))
    return union(facts.at(site).attribute(each, node.func.attr, node.func) for each in objects)


@once
def calls_on_heirs(facts: Facts) -> list[FollowedCall]:
    """The calls in the module of methods that stand in other modules, on objects of heirs here that give what the method asks of itself."""
    imported, module = from_project(facts.project, facts.module), facts.module
    heirs = [Cls(node, module, site) for node, site in module.classes if any(head(dotted(base)) in imported for base in node.bases)]
    bases = ((cls, base) for cls in heirs for base in facts.evaluator.lineage(cls) if base.module is not module)
    names = {scope.name for cls, base in bases for scope in _asking(base, cls)}
    called = module.calls_named(names)
    found = (FollowedCall(node, site, a) for node, site in called for a in facts.value(node.func, site) if isinstance(a, Def))
    return [call for call in found if call.callee.module is not module and _is_made_of(call.callee.receiver, module)]


def _is_made_of(receiver: Place | None, module: Module) -> bool:
    """Whether an object is made of a class of a module."""
    return isinstance(receiver, Result) and isinstance(receiver.callee, Cls) and receiver.callee.module is module


def _asking(base: Cls, heir: Cls) -> Iterator[Scope]:
    """The methods of a class that call of their object what the body of an heir defines."""
    given_by = {getattr(each, "name", None) for each in heir.node.body}
    for scope in methods(base):
        asked = (dotted(call.func) for call, _ in base.module.calls_in.get(scope, ()))
        if any(holder == bound_to(scope) and name in given_by for holder, _, name in (each.partition(".") for each in asked)):
            yield scope
