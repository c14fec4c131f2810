"""Functions that do no more than open the path that they are given."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..reading.scopes import dotted, parameters
from . import Facts
from .tools import tools


def bare_openers(facts: Facts) -> Iterator[tuple[ast.Call, str]]:
    """The ``open`` call and the parameter of functions that nothing in the module calls and whose whole body opens a parameter.

    Nothing but docstring, ``with`` and ``return`` stands around it: the text is returned raw, or another parameter written as it is.
    """
    called = {(dotted(node.func) or "").rpartition(".")[2] for node, _ in facts.module.index.calls}
    for function, site in facts.module.index.functions:
        if function.name in called or function in tools(facts) or site.scope.kind == "class":
            continue
        body = [s for s in function.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
        names = {argument.arg for argument in parameters(function)}
        found = _opened(body, names)
        if found is not None:
            yield found


def _opened(body: list[ast.stmt], names: set[str]) -> tuple[ast.Call, str] | None:
    if len(body) != 1:
        return None
    statement = body[0]
    if isinstance(statement, (ast.With, ast.AsyncWith)) and len(statement.items) == 1:
        item = statement.items[0]
        handle = item.optional_vars
        found = _open_call(item.context_expr, names)
        if (
            found is not None
            and isinstance(handle, ast.Name)
            and len(statement.body) in (1, 2)
            and _only_passes(statement.body, handle.id, names - {found[1]})
        ):
            return found
        return None
    if isinstance(statement, ast.Return) and isinstance(statement.value, ast.Call) and isinstance(statement.value.func, ast.Attribute):
        if statement.value.func.attr in ("read", "readlines", "read_text", "read_bytes") and not statement.value.args:
            return _open_call(statement.value.func.value, names)
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call) and isinstance(statement.value.func, ast.Attribute):
        call = statement.value
        if call.func.attr == "write" and len(call.args) == 1 and isinstance(call.args[0], ast.Name) and call.args[0].id in names:  # type: ignore[attr-defined]
            return _open_call(call.func.value, names)  # type: ignore[attr-defined]
    return None


def _open_call(node: ast.expr, names: set[str]) -> tuple[ast.Call, str] | None:
    if isinstance(node, ast.Call) and dotted(node.func) in ("open", "Path", "pathlib.Path", "io.open", "aiofiles.open") and node.args:
        if isinstance(node.args[0], ast.Name) and node.args[0].id in names:
            return node, node.args[0].id
    return None


def _only_passes(body: list[ast.stmt], handle: str, names: set[str]) -> bool:
    """``return f.read()``, ``text = f.read(); return text``, or ``f.write(parameter)``."""
    first = body[0]
    if isinstance(first, ast.Return):
        return len(body) == 1 and _reads(first.value, handle)
    if isinstance(first, ast.Assign) and len(body) == 2 and isinstance(body[1], ast.Return):
        returned = body[1].value
        return _reads(first.value, handle) and isinstance(returned, ast.Name) and dotted(first.targets[0]) == returned.id
    call = first.value if isinstance(first, ast.Expr) else None
    if isinstance(call, ast.Await):
        call = call.value
    writes = (
        isinstance(call, ast.Call)
        and dotted(call.func) == f"{handle}.write"
        and len(call.args) == 1
        and isinstance(call.args[0], ast.Name)
        and call.args[0].id in names
    )
    return writes and (len(body) == 1 or isinstance(body[1], ast.Return))


def _reads(node: ast.expr | None, handle: str) -> bool:
    if isinstance(node, ast.Await):
        node = node.value
    return isinstance(node, ast.Call) and dotted(node.func) in (f"{handle}.read", f"{handle}.readlines") and not node.args
