"""The entries of dicts, and where they are written."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from ..evaluating.values import Dict, Items, Value
from ..reading.model import Kind, Module, Scope, Site
from ..reading.syntax import entries_of, is_dict_call
from .base import Facts, once
from .given import Given

# Dicts are looked into this many levels deep: retrieve_config={"db_config": {"password": …}}.
MAX_NESTED = 3
# Of dicts that the program changes, each state is one to look into.
MAX_CHANGED = 3_000
Depths = dict[Dict | Items, int]


class Looked:
    """What a walk over values has looked into, and how deep that was: it looks into it again only from less deep.

    Walks that are given the same ``whole`` do not look again into what another of them has, if that `is_whole`.
    """

    def __init__(self, facts: Facts, whole: Depths | None = None) -> None:
        self._facts = facts
        self._whole: Depths = {} if whole is None else whole
        self._changed: Depths = {}
        self._left = MAX_CHANGED
        self.entries: dict[tuple[str, Value, ast.AST], int] = {}

    def fresh(self, holder: Dict | Items, depth: int) -> bool:
        """Whether a dict or list has not been looked into from this depth, or less, and is to be; from now on, it has."""
        whole = is_whole(self._facts, holder)
        depths = self._whole if whole else self._changed
        if (holder in depths and depths[holder] <= depth) or self._left <= 0 and not whole:
            return False
        depths[holder] = depth
        if not whole:
            self._left -= len(holder.entries if isinstance(holder, Dict) else holder.elements)
        return True


@once
def is_whole(facts: Facts, holder: Dict | Items) -> bool:
    """Whether a dict is written in the module as it is, all of its entries in one display, or a list holds such dicts alone: what is
    wrong in it is reported in it, wherever it is used.
    """
    if isinstance(holder, Items):
        return all(isinstance(inner, Dict) and is_whole(facts, inner) for inner in holder.held)
    return facts.written_here(holder) and entry_nodes(holder).keys() >= holder.entries.keys()


def entry_nodes(holder: Dict) -> dict[object, ast.expr]:
    """The expressions of the entries in a dict display or a ``dict(…)`` call, by their keys."""
    return _nodes_in(holder.module.top, holder.node)


@once
def _nodes_in(scope: Scope, node: ast.AST) -> dict[object, ast.expr]:
    return entries_of(node)


def written_dicts(facts: Facts) -> Iterator[tuple[ast.Dict | ast.Call, Site, set[str]]]:
    """The dicts that a module writes, as displays and as calls of ``dict``, with those of their keys that are texts; also those that it
    sets later.
    """
    module, later = facts.module, _keys_set(facts)
    for node, site in (*module.dicts, *module.calls_by_name.get("dict", ())):
        yield node, site, {key for key in entries_of(node) if isinstance(key, str)} | later.get(node, set())


def entry_node(holder: Dict, key: object) -> ast.AST | None:
    """The expression of one entry."""
    return entry_nodes(holder).get(key)


def entry_place(facts: Facts, holder: Dict, key: object, use: ast.AST) -> ast.AST:
    """Where an entry is edited: its expression, where that is written in the module, else the dict's use."""
    known = facts.written_here(holder) and key in holder.entries
    return (entry_node(holder, key) or _set_later(facts, holder, key) or use) if known else use


def entry(facts: Facts, holder: Dict, key: str, use: ast.AST, within: Given | None = None) -> Given:
    """One entry of a dict (that is ``within`` something given), used where it is edited."""
    return Given(key, holder.get(key), entry_place(facts, holder, key, use), holder, within)


def _set_later(facts: Facts, holder: Dict, key: object) -> ast.AST | None:
    """What ``d[key] = …`` makes an entry of a dict."""
    settings = _set_to(facts, key).get(holder.node, ())
    return next((node for node, site in settings if not set(holder.get(key)).isdisjoint(facts.value(node, site))), None)


@once
def _set_to(facts: Facts, key: object) -> dict[ast.AST, list[tuple[ast.expr, Site]]]:
    """What the module sets under a key, by where the dicts are written that it sets it in."""
    found: dict[ast.AST, list[tuple[ast.expr, Site]]] = defaultdict(list)
    for known, node, expression, site in _settings(facts):
        if known == key:
            found[node].append((expression, site))
    return found


@once
def _keys_set(facts: Facts) -> dict[ast.AST, set[str]]:
    """The texts that the module sets something under, by where the dicts are written that it sets it in."""
    found: dict[ast.AST, set[str]] = defaultdict(set)
    for key, node, _, _ in _settings(facts):
        if isinstance(key, str):
            found[node].add(key)
    return found


@once
def _settings(facts: Facts) -> list[tuple[object, ast.AST, ast.expr, Site]]:
    """What the module sets in a dict: the key, where the dict is written, what it is set to, and where."""
    return [
        (key, node, expression, site)
        for holder, key, expression, site in _set_in(facts.module)
        for node in dict.fromkeys(a.node for a in facts.value(holder, site) if isinstance(a, Dict))
    ]


def _set_in(module: Module) -> Iterator[tuple[ast.expr, object, ast.expr, Site]]:
    """What ``d[key] = value``, ``d.setdefault(key, value)``, ``d.update(…)`` and ``d |= {…}`` set in a dict: it, the key and the value."""
    for target, expression, site in module.items:
        if isinstance(target.key, ast.Constant):
            yield target.holder, target.key.value, expression, site
    for node, site in module.calls_named(("setdefault", "update")):
        match node:
            case ast.Call(ast.Attribute(holder, "setdefault"), [ast.Constant(key), expression]):
                yield holder, key, expression, site
            case ast.Call(ast.Attribute(holder, "update"), given):
                for each in (node, *(each for each in given if isinstance(each, ast.Dict) or is_dict_call(each))):
                    yield from ((holder, key, expression, site) for key, expression in entries_of(each).items())
    for _, _, event in module.events:
        if event.kind is Kind.AUGMENTED and isinstance(event.node, ast.AugAssign):
            yield from ((event.node.target, key, expression, event.site) for key, expression in entries_of(event.node).items())


def entries(facts: Facts, given: Given, looked: Looked | None = None, depth: int = 0) -> Iterator[Given]:
    """The entries of the dicts that a value is, or that are the elements of a list that it is.

    A walk over dicts in dicts hands in what it has ``looked`` into, and how deep it is.
    """
    looked = Looked(facts) if looked is None else looked
    known = looked.entries
    lists = (holder for holder in given.value if isinstance(holder, Items) and looked.fresh(holder, depth))
    parts = map(given.part, dict.fromkeys(element for items in lists for element in items.elements))
    for part in (given, *parts):
        for holder in part.dicts():
            if not looked.fresh(holder, depth):
                continue
            places = entry_nodes(holder) if facts.written_here(holder) else {}
            for key, value in holder.entries.items():
                # Many states of one dict share their entries.
                place = places[key] if key in places else given.use
                seen = key, value, place
                if (seen not in known or known[seen] > depth) and isinstance(key, str):
                    known[seen] = depth
                    yield Given(key, value, place, holder, part)


def entries_within(facts: Facts, given: Given, looked: Looked | None = None) -> Iterator[Given]:
    """As `entries`, with the entries of these, to the depth of `MAX_NESTED`; level by level, so that nothing is come to twice."""
    looked = Looked(facts) if looked is None else looked
    level = [given]
    for depth in range(MAX_NESTED):
        level = [entry for each in level for entry in entries(facts, each, looked, depth)]
        yield from level
