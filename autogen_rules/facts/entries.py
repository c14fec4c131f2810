"""The entries of dicts, and where they are written."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import Dict
from .base import Facts
from .given import Given, elements

# Dicts are looked into this many levels deep: retrieve_config={"db_config": {"password": …}}.
MAX_NESTED = 3


def entry_nodes(holder: Dict) -> dict[object, ast.AST]:
    """The expressions of the entries in a dict display or a ``dict(…)`` call, by their keys."""
    if isinstance(holder.node, ast.Dict):
        pairs = zip(holder.node.keys, holder.node.values, strict=True)
        return {name.value: value for name, value in pairs if isinstance(name, ast.Constant)}
    if isinstance(holder.node, ast.Call):
        return {keyword.arg: keyword.value for keyword in holder.node.keywords if keyword.arg is not None}
    return {}


def entry_node(holder: Dict, key: object) -> ast.AST | None:
    """The expression of one entry."""
    return entry_nodes(holder).get(key)


def entry_place(facts: Facts, holder: Dict, key: object, use: ast.AST) -> ast.AST:
    """Where an entry is edited: its expression, where the dict is written in the module, else the dict's use."""
    return (entry_node(holder, key) or use) if facts.written_here(holder) else use


def entries(facts: Facts, given: Given, seen: set[Dict] | None = None) -> Iterator[Given]:
    """The entries of the dicts that a value is, or that are the elements of a list that it is.

    A walk over dicts in dicts hands in those that it has ``seen``; each of them is looked into once.
    """
    seen = set() if seen is None else seen
    for part in (given, *elements(given)):
        for holder in part.dicts():
            if holder in seen:
                continue
            seen.add(holder)
            places = entry_nodes(holder) if facts.written_here(holder) else {}
            for key, value in holder.entries.items():
                if isinstance(key, str):
                    yield Given(key, value, places.get(key, given.use), holder, part)


def entries_within(facts: Facts, given: Given, depth: int = 1, seen: set[Dict] | None = None) -> Iterator[Given]:
    """As `entries`, with the entries of these, to the depth of `MAX_NESTED`."""
    seen = set() if seen is None else seen
    for entry in entries(facts, given, seen):
        yield entry
        if depth < MAX_NESTED:
            yield from entries_within(facts, entry, depth + 1, seen)
