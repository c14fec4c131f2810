"""What an object, a class or a module of the project lists of itself: ``dir(x)``, ``inspect.getmembers(x)``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .records import class_of
from .values import UNKNOWN, Alternative, Cls, Const, Items, ModuleRef, Ref, Value, items

if TYPE_CHECKING:
    from .arguments import Arguments
    from .evaluator import Evaluator


def listed(callee: Ref, arguments: Arguments) -> Value | None:
    """``dir(x)``: the names of the functions, but for those that begin with an underscore; of ``getmembers`` each beside the function."""
    node, here = arguments.node, arguments.here
    found: list[Alternative] = []
    for holder in next(iter(arguments.values()), ()):
        known = [(Const(node, here.module, name), here.attribute(holder, name, node)) for name in _functions(here.evaluator, holder)]
        pairs = ((Items(node, here.module, ((name,), function)),) for name, function in known)
        rows = pairs if callee.dotted == "inspect.getmembers" else ((name,) for name, _ in known)
        found.append(items(node, here.module, rows, ()) if known else UNKNOWN)
    return tuple(found) or None


def _functions(evaluator: Evaluator, holder: Alternative) -> list[str]:
    """The names of the functions of an object, with those that its class inherits, or of a module."""
    cls = class_of(holder) or holder
    bodies = [known.node.body for known in evaluator.lineage(cls)] if isinstance(cls, Cls) else []
    bodies += [holder.target.tree.body] if isinstance(holder, ModuleRef) else []
    found = (each.name for body in bodies for each in body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)))
    return [*dict.fromkeys(name for name in found if not name.startswith("_"))]
