"""What a name is at a site: its bindings in the order in which the program runs, its changes, and what imports bring in."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import knowledge
from ..knowledge.roles import distinctive
from ..reading.flow import Flow, State, flow_of
from ..reading.model import Event, Module, Scope, Site
from . import library
from .arguments import parameter
from .calls import runs
from .changes import apply
from .elements import element, elements, parts_at
from .values import UNKNOWN, Cls, Def, Dict, Frame, ModuleRef, Ref, Unbound, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator

_BUILTINS = frozenset(dir(builtins))


def look_up(evaluator: Evaluator, name: str, node: ast.AST, site: Site, frame: Frame | None = None) -> Value:
    """What a name can be at a site."""
    module = site.scope.module
    for scope in site.scope.lookups_of(name):
        if name in scope.parameters or name in scope.bound:
            place = site if scope is site.scope else seen_from(scope, site)
            return evaluator.state(scope, name, place, frame, partial(_start, evaluator, scope, name, node, site))
    return _undefined(evaluator, name, node, module, site)


def seen_from(scope: Scope, site: Site) -> Site:
    """Where, in an outer scope, the code at the site runs: a class body or comprehension where it stands, a function later."""
    inner: Scope | None = site.scope
    place = site
    while inner is not None and inner is not scope:
        place = scope.end if inner.kind in ("function", "lambda") else inner.site or scope.end
        if inner.kind in ("function", "lambda"):
            return scope.end
        inner = inner.parent
    return place


def _start(evaluator: Evaluator, scope: Scope, name: str, node: ast.AST, site: Site, frame: Frame | None) -> Value:
    """A name of a scope before anything in it has bound it."""
    if name in scope.parameters:
        return parameter(evaluator, scope, name, frame)
    if scope.kind == "class" and scope.site is not None:
        return evaluator.name(name, node, scope.site, frame)
    return ()


def _undefined(evaluator: Evaluator, name: str, node: ast.AST, module: Module, site: Site) -> Value:
    if name in _BUILTINS:
        return (Ref(node, module, f"builtins.{name}"),)
    stars = [(scope, star) for scope in site.scope.lookups() for star in scope.stars]
    for _, star in stars:
        source, target = evaluator.project.source(module, star)
        if target is not None:
            exported = _star_export(evaluator, target, name, node)
            if exported:
                return exported
        elif knowledge.lookup(f"{source}.{name}") is not None:
            return (Ref(node, module, f"{source}.{name}"),)
    if stars:
        return (UNKNOWN,) if not distinctive(name) else (Unbound(node, module, name),)
    if name.startswith("__") and name.endswith("__"):
        return (Ref(node, module, f"builtins.{name}"),)
    if name in library.SNIPPET_NAMES:
        return (Ref(node, module, library.SNIPPET_NAMES[name]),)
    return (Unbound(node, module, name),)


def state_at(
    evaluator: Evaluator, scope: Scope, name: str, site: Site, frame: Frame | None, start: Callable[[Frame | None], Value]
) -> Value:
    """The value of the state of a name at a site, changes applied; ``start`` gives what it is at the scope's beginning."""
    flow = flow_of(scope, name)
    frame = evaluator.frame_of(scope, frame)
    state = flow.at(site)
    value = _state_value(evaluator, state, scope, frame, start)
    if flow.foreign:
        value = union((value, evaluator.remember((flow, state), frame, lambda _: _done_elsewhere(evaluator, flow, value))))
        value = tuple(Dict(a.node, a.module, a.entries, True) if isinstance(a, Dict) else a for a in value)
    return value or (UNKNOWN,)


def _done_elsewhere(evaluator: Evaluator, flow: Flow, value: Value) -> Value:
    """What other scopes bind a name to, and what they make of its value, at any time."""
    bound = evaluator.remember(flow, None, lambda _: union(evaluator.bound(event) for event in flow.foreign if event.binds))
    value = union((value, bound))
    return union((value, apply(evaluator, value, [event for event in flow.foreign if not event.binds], None)))


def _state_value(evaluator: Evaluator, state: State, scope: Scope, frame: Frame | None, start: Callable[[Frame | None], Value]) -> Value:
    memo = evaluator.memo if frame is None else frame.memo
    waiting = [state]
    while waiting:
        current = waiting[-1]
        if current in memo:
            waiting.pop()
            continue
        changes: list[Event] = []
        base: State = current
        while base.event is not None and not base.event.binds and base not in memo and base.before is not None:
            changes.append(base.event)
            base = base.before
        needed = [inner for inner in ((base,) if changes else base.joined) if inner not in memo]
        if needed:
            waiting += needed
            continue
        if changes:
            changes = [event for event in reversed(changes) if runs(evaluator, event.site.block, frame)]
            found = apply(evaluator, memo[base], changes, frame)
        elif base.joined:
            met = [inner for inner, block in zip(base.joined, base.blocks, strict=True) if block is None or runs(evaluator, block, frame)]
            found = union(memo[inner] for inner in met)
        elif base.event is not None:
            found = evaluator.remember(base, frame, lambda inner, event=base.event: evaluator.bound(event, inner))  # type: ignore[misc]
        else:
            found = start(frame)
        memo[current] = found
        waiting.pop()
    return memo[state]


def bound_by(evaluator: Evaluator, event: Event, frame: Frame | None = None) -> Value:
    """What an event binds its name to."""
    frame = evaluator.frame_of(event.site.scope, frame)
    if not runs(evaluator, event.site.block, frame):
        return ()
    found: Value = _BINDINGS[event.kind](evaluator, event, frame)
    return found


def _assigned(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    return evaluator.value(event.node, event.site, frame)  # type: ignore[arg-type]


def _unpacked(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    value = evaluator.value(event.node, event.site, frame)  # type: ignore[arg-type]
    return union(element(alternative, event.path) for alternative in value)


def _looped(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    parent = event.site.block.parent
    site = parent if parent is not None else _iterated_from(event.site)
    value = evaluator.value(event.node, site, frame)  # type: ignore[arg-type]
    return union(parts_at(each, event.path) for alternative in value for each in elements(alternative))


def _iterated_from(site: Site) -> Site:
    """A comprehension's first iterable is evaluated around it."""
    return site.scope.site if site.index == 0 and site.scope.site is not None else site


def _entered(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    parent = event.site.block.parent
    value = evaluator.value(event.node, parent or event.site, frame)  # type: ignore[arg-type]
    return (UNKNOWN,) if event.path else value


def _imported(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    node, module = event.node, event.site.scope.module
    if isinstance(node, ast.alias):
        name = node.name if node.asname else node.name.split(".")[0]
        found = evaluator.project.find(module, 0, name)
        return (ModuleRef(node, module, found, name),) if found is not None else (Ref(node, module, name),)
    assert isinstance(node, ast.ImportFrom)
    name = node.names[event.path[0]].name
    source, target = evaluator.project.source(module, node)
    exported = evaluator.export(target, name, node) if target is not None else None
    return exported or (Ref(node, module, f"{source or node.module or ''}.{name}"),)


def _defined(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    node, module = event.node, event.site.scope.module
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    return (Def(node, module, node, module.scopes[node]),)


def _class(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    assert isinstance(event.node, ast.ClassDef)
    return (Cls(event.node, event.site.scope.module, event.node, event.site),)


def _nothing(evaluator: Evaluator, event: Event, frame: Frame | None) -> Value:
    return (UNKNOWN,)


def _star_export(evaluator: Evaluator, target: Module, name: str, node: ast.AST) -> Value:
    """What ``from target import *`` brings in under a name; an empty value where the module has no such name."""
    return evaluator.remember((target, name), None, lambda _: evaluator.export(target, name, node) or ())


def export(evaluator: Evaluator, target: Module, name: str, node: ast.AST) -> Value | None:
    """What ``from target import name`` brings in; None where the module has no such name."""
    top = target.top
    if name in top.bound:
        return evaluator.name(name, node, top.end)
    found = evaluator.project.submodule(target, name)
    if found is not None:
        return (ModuleRef(node, target, found),)
    for star in top.stars:
        source, inner = evaluator.project.source(target, star)
        if inner is not None and inner is not target:
            exported = _star_export(evaluator, inner, name, node)
            if exported and exported != (UNKNOWN,):
                return exported
        elif knowledge.lookup(f"{source}.{name}") is not None:
            return (Ref(node, target, f"{source}.{name}"),)
    return None


_BINDINGS: dict[str, Any] = {
    "assign": _assigned,
    "unpack": _unpacked,
    "element": _looped,
    "enter": _entered,
    "import": _imported,
    "def": _defined,
    "class": _class,
    "unknown": _nothing,
    "delete": _nothing,
}
