"""Where the entries of a dict are written."""

from __future__ import annotations

import ast

from ..evaluating.values import Dict
from .base import Facts


def entry_nodes(holder: Dict) -> dict[object, ast.AST]:
    """The expressions of the entries in a dict display or a ``dict(…)`` call, by their keys."""
    if isinstance(holder.node, ast.Dict):
        entries = zip(holder.node.keys, holder.node.values, strict=True)
        return {name.value: value for name, value in entries if isinstance(name, ast.Constant)}
    if isinstance(holder.node, ast.Call):
        return {keyword.arg: keyword.value for keyword in holder.node.keywords if keyword.arg is not None}
    return {}


def entry_node(holder: Dict, key: object) -> ast.AST | None:
    """The expression of one entry."""
    return entry_nodes(holder).get(key)


def entry_place(facts: Facts, holder: Dict, key: object, use: ast.AST) -> ast.AST:
    """Where an entry is edited: its expression, where the dict is written in the module, else the dict's use."""
    return (entry_node(holder, key) or use) if facts.written_here(holder) else use
