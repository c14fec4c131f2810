"""Functions that do no more than open the path that they are given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ...evaluating.values import Def
from ...reading.model import ScopeKind
from ...reading.syntax import defaults, dotted, parameters
from ..base import Facts
from ..in_scope import in_scope
from .tools import tools

# Names that say that the program chooses the file.
_CHOSEN_BY_THE_PROGRAM = re.compile(r"(?:^|_)(?:prompt|template|config|env|log|cache|output)", re.IGNORECASE)
_OPENERS = ("open", "Path", "pathlib.Path", "io.open", "aiofiles.open")


def bare_openers(facts: Facts) -> Iterator[tuple[ast.Call, str]]:
    """The ``open`` call and the parameter of functions that nothing in the module calls and whose whole body opens a parameter.

    Nothing but docstring, ``with`` and ``return`` stands around it: the text is returned raw, or another parameter written as it is.
    """
    if not in_scope(facts):
        return
    for function, site in facts.module.functions:
        if _CHOSEN_BY_THE_PROGRAM.search(function.name) or function in tools(facts) or site.scope.kind is ScopeKind.CLASS:
            continue
        if _is_called(facts, function):
            continue
        body = [s for s in function.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
        names = {argument.arg for argument in parameters(function) if _is_free(function, argument.arg)}
        found = _opened(body, names)
        if found is not None:
            yield found


def _is_free(function: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> bool:
    """Whether a parameter has no default, and no name that says that the program chooses the file."""
    return name not in defaults(function) and _CHOSEN_BY_THE_PROGRAM.search(name) is None


def _is_called(facts: Facts, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a call of the function's name is one of this function, or may be."""
    for node, site in facts.module.calls_by_name.get(function.name, ()):
        if any(isinstance(a, Def) and a.node is function for a in facts.value(node.func, site)) or isinstance(node.func, ast.Name):
            return True
    return False


def _opened(body: list[ast.stmt], names: set[str]) -> tuple[ast.Call, str] | None:
    """The call that opens one of the names, where the body does no more than to read it or to write another of them."""
    match body:
        case [ast.With([ast.withitem(opened, ast.Name(handle))], inner)] | [ast.AsyncWith([ast.withitem(opened, ast.Name(handle))], inner)]:
            found = _open_call(opened, names)
            return found if found is not None and _only_passes(inner, handle, names - {found[1]}) else None
        case [ast.Return(ast.Call(ast.Attribute(opened, "read" | "readlines" | "read_text" | "read_bytes"), []) as whole)]:
            return _opening(whole, opened, names)
        case [ast.Expr(ast.Call(ast.Attribute(opened, "write" | "write_text" | "write_bytes"), [ast.Name(written)]) as whole)]:
            return _opening(whole, opened, names - {written}) if written in names else None
    return None


def _opening(whole: ast.Call, opened: ast.expr, names: set[str]) -> tuple[ast.Call, str] | None:
    """As `_open_call`, for a call of a method of what is opened: ``Path(name).read_text()`` opens it, ``open(name).read()`` has."""
    found = _open_call(opened, names)
    path = found is not None and dotted(found[0].func) in ("Path", "pathlib.Path")
    return (whole, found[1]) if found is not None and path else found


def _open_call(node: ast.expr, names: set[str]) -> tuple[ast.Call, str] | None:
    match node:
        case ast.Call(function, [ast.Name(name), *_]) if name in names and dotted(function) in _OPENERS:
            return node, name
    return None


def _only_passes(body: list[ast.stmt], handle: str, names: set[str]) -> bool:
    """``return f.read()``, ``text = f.read(); return text``, or ``f.write(parameter)`` with or without a return."""
    match body:
        case [ast.Return(value)]:
            return _reads(value, handle)
        case [ast.Assign([ast.Name(kept)], value), ast.Return(ast.Name(returned))]:
            return kept == returned and _reads(value, handle)
        case [ast.Expr(value)] | [ast.Expr(value), ast.Return()]:
            return _writes(value, handle, names)
    return False


def _reads(node: ast.expr | None, handle: str) -> bool:
    match node.value if isinstance(node, ast.Await) else node:
        case ast.Call(ast.Attribute(ast.Name(name), "read" | "readlines"), []):
            return name == handle
    return False


def _writes(node: ast.expr, handle: str, names: set[str]) -> bool:
    match node.value if isinstance(node, ast.Await) else node:
        case ast.Call(ast.Attribute(ast.Name(name), "write"), [ast.Name(written)]):
            return name == handle and written in names
    return False
