"""The modes that files are given."""

from __future__ import annotations

import ast
import stat
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.values import UNKNOWN, Alternative, Const, Member, Operation, Param, Ref, Result, Text
from ...reading.model import Kind, Scope, Site
from ...reading.syntax import dotted, spelled
from ..base import Facts, once
from ..given import Given
from ..text.files import is_path
from .locations import locate


class Mode(NamedTuple):
    """A mode that the program gives: to a ``"folder"``, to a path that is ``"written"`` in the source, or to any other ``"file"``."""

    given: Given
    of: str


def modes(facts: Facts) -> Iterator[Mode]:
    """The mode of every ``os.chmod``, ``Path.chmod`` and ``os.open`` of the module; the names of ``stat`` as numbers."""
    for node, site in facts.module.calls_named(("chmod", "fchmod", "lchmod", "open")):
        found = _arguments(facts, node, site, facts.module.called_name(node))
        if found is not None:
            path, mode = found
            numbers = (_as_number(facts, alternative, mode) for alternative in facts.value(mode, site))
            yield Mode(Given("mode", tuple(numbers), node), _kind(facts, path, site))


def _arguments(facts: Facts, node: ast.Call, site: Site, name: str) -> tuple[ast.expr, ast.expr] | None:
    """The path and the mode of a call."""
    of_os = f"os.{name}" in facts.full_names(node.func, site)
    given = {keyword.arg: keyword.value for keyword in node.keywords}
    if of_os:
        path, position = node.args[0] if node.args else given.get("path", given.get("fd")), 2 if name == "open" else 1
    elif name != "open" and isinstance(node.func, ast.Attribute) and _is_of_path(facts, node, node.func.value, site):
        path, position = node.func.value, 0
    else:
        return None
    mode = given.get("mode", node.args[position] if position < len(node.args) else None)
    return (path, mode) if path is not None and mode is not None else None


def _is_of_path(facts: Facts, node: ast.Call, holder: ast.expr, site: Site) -> bool:
    """Whether a path's own method is called: of a parameter, one that is given a mode alone."""
    alone = len(node.args) + len(node.keywords) == 1
    return is_path(facts, holder, site) or (alone and all(isinstance(a, Param) for a in facts.value(holder, site)))


def _kind(facts: Facts, path: ast.expr, site: Site) -> str:
    value = facts.value(path, site)
    if (_text(path), site.scope) in _made_folders(facts) or all(_is_folder(alternative, site) for alternative in value):
        return "folder"
    if isinstance(path, ast.Name) and _is_walked(path, site):
        return "folder"
    found = [locate(alternative) for alternative in value]
    return "written" if all(found) and not any("?" in location.path for each in found for location in each) else "file"


@once
def _made_folders(facts: Facts) -> frozenset[tuple[str, Scope]]:
    """The paths, as they are written in a scope, at which the module makes folders."""
    found: set[tuple[str, Scope]] = set()
    for node, site in facts.module.calls_named(("mkdir", "makedirs")):
        if facts.full_names(node.func, site) & {"os.mkdir", "os.makedirs"}:
            found.update((_text(argument), site.scope) for argument in node.args[:1])
        elif isinstance(node.func, ast.Attribute):
            found.add((_text(node.func.value), site.scope))
    return frozenset(found)


def _text(path: ast.expr) -> str:
    """A path as it is written, ``Path(x)`` and ``str(x)`` as ``x``."""
    if isinstance(path, ast.Call) and len(path.args) == 1 and dotted(path.func) in ("Path", "pathlib.Path", "str"):
        return _text(path.args[0])
    return spelled(path)


def _is_folder(alternative: Alternative, site: Site) -> bool:
    """Whether a path is that of a temporary folder, or of one that ``os.walk`` has come to."""
    if isinstance(alternative, Member):
        return alternative.name == "name" and _is_folder(alternative.receiver, site)
    if isinstance(alternative, Text) and isinstance(alternative.node, ast.BinOp):
        return isinstance(alternative.node.right, ast.Name) and _is_walked(alternative.node.right, site)
    if not isinstance(alternative, Result):
        return False
    name, arguments = alternative.called, alternative.arguments
    if name == "os.path.join":
        last = alternative.node.args[-1] if arguments.count else None
        return isinstance(last, ast.Name) and _is_walked(last, alternative.here.site)
    if name in ("pathlib.Path", "builtins.str", "os.path.abspath") and arguments.count == 1:
        return all(_is_folder(made, alternative.here.site) for made in arguments.first(()))
    return name in ("tempfile.mkdtemp", "tempfile.TemporaryDirectory")


def _is_walked(name: ast.Name, site: Site) -> bool:
    """Whether a name is ``root``, or an element of ``dirs``, of a loop ``for root, dirs, files in os.walk(…)``."""
    around = set(site.blocks())
    for event in (each for each in site.scope.events.get(name.id, ()) if each.site.block in around):
        if event.kind is Kind.ELEMENT and isinstance(event.node, ast.Call):
            return dotted(event.node.func).endswith("walk") and event.path == (0,)
        if event.kind is Kind.ELEMENT and isinstance(event.node, ast.Name):
            return any(
                outer.kind is Kind.ELEMENT and outer.path == (1,) and isinstance(outer.node, ast.Call)
                for outer in site.scope.events.get(event.node.id, ())
            )
    return False


def _as_number(facts: Facts, alternative: Alternative, expression: ast.expr) -> Alternative:
    """``stat.S_IXUSR`` and ``mode | stat.S_IXUSR`` as numbers: the bits that are known to be set."""
    if isinstance(alternative, Ref) and alternative.dotted.startswith("stat.S_I"):
        return Const(expression, facts.module, getattr(stat, alternative.dotted.removeprefix("stat."), 0))
    if isinstance(alternative, Operation) and alternative.kind is ast.BitOr:
        parts = [_as_number(facts, a, expression) for a in (*alternative.left, *alternative.right)]
        bits = 0
        for part in parts:
            bits |= part.value if isinstance(part, Const) and isinstance(part.value, int) else 0
        return Const(alternative.node, alternative.module, bits)
    return alternative if isinstance(alternative, Const) else UNKNOWN
