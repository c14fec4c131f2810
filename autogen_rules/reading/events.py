"""What happens to names, noted where it happens: the events of a scope."""

from __future__ import annotations

import ast

from .model import CHANGES, Event, Kind, Module, Scope, Site
from .syntax import Item, dotted, narrowings


def note(name: str, event: Event) -> None:
    """Something happens to a name (or dotted name) of the scope in which it happens."""
    scope = event.site.scope
    scope.events[name].append(event)
    if event.kind not in CHANGES:
        scope.bound.add(name)


def change_item(node: ast.expr, item: Item, kind: Kind, site: Site, value: ast.expr | None = None) -> None:
    """``a[k] = v`` changes a; ``a[j][k] = v`` changes what a holds."""
    if name := dotted(holder(item.holder)):
        note(name, Event(kind, node, site, value=value, item=item))


def note_test(test: ast.expr, outcome: bool, site: Site) -> None:
    """What an outcome of a test says of names, and of items of dicts, from a site on."""
    for name, item, narrowing in narrowings(test, outcome):
        note(name, Event(Kind.NARROWED, test, site, narrowing=narrowing, item=item))


def holder(node: ast.expr) -> ast.expr:
    """What an item of an item is taken of: the ``a`` of ``a[j][k]``."""
    while (item := item_of(node)) is not None:
        node = item.holder
    return node


def item_of(node: ast.AST) -> Item | None:
    """``a[k]``, or ``a.setdefault(k, …)``, which gives it; None for anything else."""
    match node:
        case ast.Subscript(holder_, key) | ast.Call(ast.Attribute(holder_, "setdefault"), [key, *_]):
            return Item(holder_, key)
    return None


def share(module: Module) -> None:
    """A function that changes (or, by ``global``, binds) a name of a scope around it: that scope is told."""
    shared: list[tuple[Scope, str, list[Event]]] = []
    for scope in module.scopes.values():
        if scope.parent is None:
            continue
        for name, events in scope.events.items():
            head = name.partition(".")[0]
            declared = head in scope.declared
            if not declared and scope.owns(head):
                continue
            changes = [
                event
                for event in events
                if event.kind not in (Kind.PASSED, Kind.NARROWED) and (declared or not event.binds or "." in name)
            ]
            if not changes:
                continue
            outer = _owner(head, scope)
            if outer is not None or declared:
                shared.append((outer or module.top, name, changes))
    for outer, name, changes in shared:
        outer.events[name] += changes
        if any(event.binds for event in changes):
            outer.bound.add(name)


def _owner(name: str, scope: Scope) -> Scope | None:
    """The scope around one that has a name of its own."""
    assert scope.parent is not None
    outside = (scope.module.top,) if name in scope.globals else scope.parent.lookups()
    return next((outer for outer in outside if outer.owns(name)), None)
