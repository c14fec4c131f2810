"""Lists that functions of the standard library make, choose from and put together; what an object, a class or a module of the project lists
of itself.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .elements import elements, listed
from .records import class_of
from .values import UNKNOWN, Alternative, Cls, Const, Items, ModuleRef, Ref, Result, Value, items, union

if TYPE_CHECKING:
    from .arguments import Arguments
    from .evaluator import Evaluator


def of_object(callee: Ref, arguments: Arguments) -> Value | None:
    """``dir(x)``: the names of the functions, but for those that begin with an underscore; of ``getmembers`` each beside the function."""
    node, here = arguments.node, arguments.here
    found: list[Alternative] = []
    for holder in arguments.first(()):
        names = [name for name in functions(here.evaluator, holder) if not name.startswith("_")]
        known = [(Const(node, here.module, name), here.attribute(holder, name, node)) for name in names]
        pairs = ((Items(node, here.module, ((name,), function)),) for name, function in known)
        rows = pairs if callee.dotted == "inspect.getmembers" else ((name,) for name, _ in known)
        found.append(items(node, here.module, rows, ()) if known else UNKNOWN)
    return tuple(found) or None


def functions(evaluator: Evaluator, holder: Alternative) -> list[str]:
    """The names of the functions of an object, with those that its class inherits, or of a module."""
    cls = class_of(holder) or holder
    bodies = [known.node.body for known in evaluator.lineage(cls)] if isinstance(cls, Cls) else []
    bodies += [holder.target.tree.body] if isinstance(holder, ModuleRef) else []
    found = (each.name for body in bodies for each in body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)))
    return [*dict.fromkeys(found)]


def container(callee: Ref, arguments: Arguments) -> Value:
    """``list(x)``, ``set(x)``."""
    values = arguments.values()
    return tuple(listed(a) for a in values[0]) if values else (Items(arguments.node, arguments.here.module, ()),)


def queue(callee: Ref, arguments: Arguments) -> Value:
    """``queue.Queue()``: as a list, which one puts into and gets out of."""
    return (Items(arguments.node, arguments.here.module, ()),)


def reordered(callee: Ref, arguments: Arguments) -> Value | None:
    """``sorted(x)``, ``filter(f, x)``: some of the elements, in any order."""
    values = arguments.values()[1 if callee.dotted == "builtins.filter" else 0 :]
    return (_any_of([tuple(map(listed, values[0]))], arguments),) if values else None


def _any_of(lists: Sequence[Value], arguments: Arguments) -> Alternative:
    """A list of any elements of some lists; where one of these is not known, it is not."""
    if not all(isinstance(a, Items) for value in lists for a in value):
        return UNKNOWN
    return Items(arguments.node, arguments.here.module, (), union(each for value in lists for a in value for each in elements(a)))


def chained(callee: Ref, arguments: Arguments) -> Value | None:
    """``itertools.chain(x, y)``: the elements of the one after those of the other."""
    values = arguments.values()
    of_list = callee.dotted.endswith("from_iterable") and bool(values)
    lists = [tuple(map(listed, value)) for value in ((e for a in values[0] for e in elements(a)) if of_list else values)]
    if not all(isinstance(a, Items) and not a.others for value in lists for a in value) or any(len(value) != 1 for value in lists):
        return (_any_of(lists, arguments),)
    return (items(arguments.node, arguments.here.module, (each for value in lists for a in value for each in elements(a)), ()),)


def handed_out(callee: Ref, arguments: Arguments) -> Value | None:
    """``heapq.heappop(x)``: one of the elements."""
    values = arguments.values()
    return union(each for a in values[0] for each in elements(a)) or (UNKNOWN,) if values else None


def paired(callee: Ref, arguments: Arguments) -> Value | None:
    """``enumerate(x)``, ``zip(x, y)`` and ``product(x, y)``: pairs of what the iterables hold; a number of ``enumerate`` is what the call
    itself gives.
    """
    node, module = arguments.node, arguments.here.module
    if not node.args or isinstance(node.args[0], ast.Starred):
        return None
    values = arguments.values()[: 1 if callee.dotted == "builtins.enumerate" else None]
    columns = [[e for a in value for e in elements(a)] for value in values]
    listed_out = all(len(value) == 1 and isinstance(value[0], Items) and not value[0].open for value in values)
    known = listed_out and callee.dotted != "itertools.product"
    rows = [*zip(*columns, strict=False)] if known else [tuple(map(union, columns))]
    if callee.dotted == "builtins.enumerate":
        rows = [((Result(node, module, callee, arguments),), *row) for row in rows]
    made = tuple((Items(node, module, row),) for row in rows)
    return (Items(node, module, made, () if known else made[0]),)


def gathered(callee: Ref, arguments: Arguments) -> Value:
    """``asyncio.gather(f(), g())``: a list of what they give."""
    return arguments.here.value(ast.copy_location(ast.List(arguments.node.args, ast.Load()), arguments.node))


def mapped(callee: Ref, arguments: Arguments) -> Value | None:
    """``map(f, x)`` where f makes objects: any number of these."""
    node, here = arguments.node, arguments.here
    if len(node.args) < 2 or any(isinstance(each, ast.Starred) for each in node.args):
        return None
    function, *rows = node.args
    any_of = [ast.copy_location(ast.Subscript(row, ast.copy_location(ast.Constant(None), row), ast.Load()), row) for row in rows]
    made = here.value(ast.copy_location(ast.Call(function, [*any_of], []), node))
    objects = all(isinstance(a, Result) and (a.symbol is not None or isinstance(a.callee, Cls)) for a in made)
    return (items(node, here.module, (), made),) if objects else None
