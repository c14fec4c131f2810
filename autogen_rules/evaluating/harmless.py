"""Calls that may change a dict or list which they are passed, and those that leave it as it is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..reading.model import Scope
from .standard import STANDARD
from .values import Alternative, Cls, Const, Def, Dict, Instance, Items, Member, Operation, Partial, Ref, Result, Text, Unbound

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here


def may_change(node: ast.AST, here: Here) -> bool:
    """Whether a call may change a dict or list that is passed to it: not AutoGen's, the standard library's, or a function seen not to."""
    assert isinstance(node, ast.Call)
    callees = here.value(node.func)
    return any(_changes(a.scope) if isinstance(a, Def) else not _is_harmless(here.evaluator, a) for a in callees)


def _changes(scope: Scope) -> bool:
    """Whether a function of the project changes, or passes on, any of its parameters."""
    return any(not event.binds for name in scope.parameters for event in scope.events.get(name, ()))


def _is_harmless(evaluator: Evaluator, callee: Alternative) -> bool:
    """Whether a call of it leaves the dicts and lists that are passed as they are: those of Python's library and of the world's do."""
    match callee:
        case Ref():
            root = callee.dotted.split(".", 1)[0]
            return root in STANDARD or root in evaluator.world.roots
        case Member():
            return isinstance(callee.receiver, (Dict, Items, Const, Text, Operation)) or _is_harmless(evaluator, callee.receiver)
        case Result():
            return callee.symbol is not None or _is_harmless(evaluator, callee.callee)
        case Instance():
            return callee.symbol is not None
    return isinstance(callee, (Cls, Unbound, Partial)) and evaluator.symbol(callee) is not None
