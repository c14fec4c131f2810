"""Where a question is asked, and the questions: the hub of the rooms.

A `Here` is a site and the call that is followed there. Rooms are given one and ask it; they do not import one another where each would
need the other (a name's value is an expression's, an expression's a name's): that goes through the methods below, each of which names
the room that answers. A method belongs here if more than one room asks it; what only one room needs stays in that room, and what is
remembered of the linted module belongs to the `Evaluator`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..reading.model import Event, Module, Site
from . import attributes, callers, calls, expressions, names, operations
from .arguments import Frame
from .values import UNKNOWN, Alternative, Items, Result, Value

if TYPE_CHECKING:
    from .arguments import Arguments
    from .evaluator import Evaluator


@dataclass(eq=False, slots=True)
class Here:
    """A place in the program order; ``frame`` is the call that is followed, where the place is in the called function."""

    evaluator: Evaluator
    site: Site
    frame: Frame | None
    memo: dict[object, Value]

    @property
    def module(self) -> Module:
        """The module of the place."""
        return self.site.scope.module

    @property
    def given(self) -> Arguments | None:
        """What the function that the place is in was passed by the call that is followed; None where that is not known."""
        return self.frame.arguments if self.frame is not None and self.frame.scope is self.site.scope else None

    def at(self, site: Site) -> Here:
        """Another place, in the same call."""
        return self.evaluator.at(site, self.frame)

    def by_each_call(self) -> list[Here]:
        """This place, as each call of the function around comes to it, whatever module of those that run here makes it."""
        return callers.by_each_call(self)

    def value(self, node: ast.expr) -> Value:
        """What an expression can be; unknown where it is too deep or too long to follow. Raises `Endless`."""
        evaluator = self.evaluator
        evaluator.step()
        known = self.memo.get(node)
        return evaluator.remember(node, lambda: self._expression(node), self.frame) if known is None else known

    def remember(self, key: object, compute: Callable[[], Value]) -> Value:
        """What is computed, once for a key and call; unknown inside its own computation, and where that goes too deep."""
        return self.evaluator.remember(key, compute, self.frame)

    def _expression(self, node: ast.expr) -> Value:
        if isinstance(node, ast.Call):
            return calls.call(node, self)
        method = expressions.EXPRESSIONS.get(type(node))
        if method is None or (type(node) in expressions.SCOPED and node not in self.module.scopes):  # in an annotation
            return (UNKNOWN,)
        return method(node, self)

    def name(self, name: str, node: ast.AST) -> Value:
        """What a name, or a dotted name, can be; ``node`` is where it stands."""
        return names.look_up(name, node, self) if "." not in name else attributes.dotted_name(name, node, self)

    def state(self, name: str, start: Callable[[Here], Value]) -> Value:
        """What a name of the place's own scope is there, changes applied; ``start`` gives what it is at the scope's beginning."""
        return names.state_at(name, self, start)

    def bound(self, event: Event) -> Value:
        """What an event binds its name to."""
        return names.bound_by(event, self.at(event.site))

    def attribute(self, holder: Alternative, name: str, node: ast.AST) -> Value:
        """``holder.name``."""
        return attributes.attribute(holder, name, node, self)

    def called(self, callee: Alternative, arguments: Arguments) -> Value:
        """What a call of a callee gives."""
        return calls.called(callee, arguments)

    def generated(self, generator: Result) -> Items | None:
        """What a generator of the project gives, as a list."""
        return calls.generated(generator)

    def entered(self, manager: Alternative, node: ast.AST) -> Value:
        """What ``with manager`` binds."""
        return calls.entered(manager, node, self)

    def combine(self, node: ast.AST, kind: type[ast.operator], left: Value, right: Value) -> Value:
        """The value of ``left <operator> right`` (also ``left <operator>= right``)."""
        return operations.combine(node, kind, left, right, self)
