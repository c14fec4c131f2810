"""The modes that files are given."""

from __future__ import annotations

import ast
import stat
from collections.abc import Iterator

from ..evaluating.values import UNKNOWN, Alternative, Const, Operation, Ref
from ..reading.model import Site
from .base import Facts
from .given import Given
from .files import is_path


def mode_arguments(facts: Facts) -> Iterator[Given]:
    """The mode of every ``os.chmod``, ``Path.chmod`` and ``os.open`` of the module; the names of ``stat`` as numbers."""
    for node, site in facts.module.calls_named(("chmod", "fchmod", "lchmod", "open")):
        name = facts.module.called_name(node)
        expression = _mode(facts, node, site, name)
        if expression is not None:
            numbers = (_as_number(facts, alternative, expression) for alternative in facts.value(expression, site))
            yield Given("mode", tuple(numbers), node)


def _mode(facts: Facts, node: ast.Call, site: Site, name: str) -> ast.expr | None:
    of_os = any(isinstance(a, Ref) and a.dotted == f"os.{name}" for a in facts.value(node.func, site))
    if not of_os and (name == "open" or not isinstance(node.func, ast.Attribute) or not is_path(facts, node.func.value, site)):
        return None
    position = 2 if name == "open" else 1 if of_os else 0
    given = next((keyword.value for keyword in node.keywords if keyword.arg == "mode"), None)
    return given if given is not None else node.args[position] if position < len(node.args) else None


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
