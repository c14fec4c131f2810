"""Calls that start a function in a thread, a process or a task, and decorators: as the calls of functions that they stand for."""

from __future__ import annotations

import ast

from ..reading.memo import once
from ..reading.model import Scope, Site
from ..reading.syntax import dotted, names_in

# Where the function stands among the arguments, by the last name of what is called; its own arguments come after it.
_PLACES = {
    "to_thread": 0,
    "run_in_threadpool": 0,
    "run_sync": 0,
    "submit": 0,
    "run_in_executor": 1,
    "add_task": 0,
    "start_background_task": 0,
    "start_new_thread": 0,
}
THREADS = ("Thread", "Process", "Timer")


@once
def started(top: Scope) -> dict[str, list[tuple[ast.Call, Site]]]:
    """The calls that are started in the module of this scope, by the last part of the function's name, each where it is started."""
    found: dict[str, list[tuple[ast.Call, Site]]] = {}
    for node, site in top.module.calls_named((*_PLACES, *THREADS)):
        call = in_thread(node) if top.module.called_name(node) in THREADS else _task(node, _PLACES[top.module.called_name(node)])
        if call is not None:
            name = (dotted(call.func) or "").rpartition(".")[2]
            found.setdefault(name, []).append((call, site))
    return found


@once
def decorating(top: Scope) -> dict[str, list[tuple[ast.Call, Site]]]:
    """The decorators in the module of this scope, ``@f`` as ``f(decorated)``, by the last part of their names; ``@f(a)`` has none.

    Left out is one that means what had the function's name before: ``@tool`` of ``def tool()``.
    """
    found: dict[str, list[tuple[ast.Call, Site]]] = {}
    for function, site in top.module.functions:
        others = (decorator for decorator in function.decorator_list if function.name not in names_in(decorator))
        for decorator in others:
            decorated = ast.copy_location(ast.Name(function.name, ast.Load()), decorator)
            after = Site(site.scope, site.block, site.index + 1)
            name = (dotted(decorator) or "").rpartition(".")[2]
            found.setdefault(name, []).append((ast.copy_location(ast.Call(decorator, [decorated], []), decorator), after))
    return found


def _task(node: ast.Call, place: int) -> ast.Call | None:
    """``add_task(f, a)``: ``f(a)``."""
    return _placed(node, node.args[place], node.args[place + 1 :], node.keywords) if len(node.args) > place else None


def _placed(node: ast.Call, function: ast.expr, arguments: list[ast.expr], keywords: list[ast.keyword]) -> ast.Call:
    return ast.copy_location(ast.Call(function, arguments, keywords), node)


def in_thread(node: ast.Call) -> ast.Call | None:
    """``Thread(target=f, args=(a,), kwargs={"b": c})``: ``f(a, b=c)``; ``Timer(1, f, (a,))``."""
    given = {keyword.arg: keyword.value for keyword in node.keywords}
    target = given.get("target", given.get("function", node.args[1] if len(node.args) > 1 else None))
    if target is None:
        return None
    positional, named = given.get("args", node.args[2] if len(node.args) > 2 else None), given.get("kwargs")
    arguments = positional.elts if isinstance(positional, (ast.Tuple, ast.List)) else []
    pairs = zip(named.keys, named.values, strict=True) if isinstance(named, ast.Dict) else ()
    keywords = [ast.keyword(key.value, value) for key, value in pairs if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return _placed(node, target, arguments, keywords)
