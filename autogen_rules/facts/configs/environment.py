"""What the program sets in its environment (AGS001, AGS010)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import text_of
from ...evaluating.callers import as_called
from ...evaluating.dicts import add_pair
from ...evaluating.loops import row_by_row
from ...evaluating.values import Const, Dict, Items, Value
from ...reading.model import Site
from ...reading.syntax import by_keyword
from ..base import Facts
from ..entries import entry_nodes
from ..given import Given

ENVIRONMENT_SWITCH = "AUTOGEN_USE_DOCKER"


def environment_settings(facts: Facts) -> Iterator[Given]:
    """``os.environ[key] = value`` in its spellings, with every key that is known."""
    for key, value, use in _set(facts):
        for name in key:
            if (text := text_of(name)) is not None:
                yield Given(text, value, use, within=Given("key", key, use))


def _set(facts: Facts) -> Iterator[tuple[Value, Value, ast.AST]]:
    """The keys, the values, and the values' expressions."""
    for target, expression, site in facts.module.items:
        if _is_environ(facts, target.holder, site):
            yield from _pairs(facts, target.key, expression, site)
    for node, site in facts.module.calls_named(("setdefault", "putenv", "update")):
        if not facts.module.dotted(node.func).endswith(("environ.setdefault", "putenv", "environ.update")):
            continue
        callee = facts.full_names(node.func, site)
        if callee & {"os.environ.setdefault", "os.putenv"} and len(node.args) == 2:
            yield from _pairs(facts, node.args[0], node.args[1], site)
        elif "os.environ.update" in callee:
            for keyword in node.keywords:
                if keyword.arg is not None:
                    yield (Const(keyword, facts.module, keyword.arg),), facts.value(keyword.value, site), keyword.value
            for argument in (*node.args, *by_keyword(node, None)):
                yield from _merged(facts, argument, site)
    for merge, site in _merges(facts):
        if _is_environ(facts, merge.target, site):
            yield from _merged(facts, merge.value, site)


def _pairs(facts: Facts, key: ast.expr, value: ast.expr, site: Site) -> Iterator[tuple[Value, Value, ast.AST]]:
    """A key and its value, as each call of the function around and each row of a loop around give them."""
    places = (row for here in as_called(facts.at(site)) for row in row_by_row(here, [key, value]))
    return ((here.value(key), here.value(value), value) for here in places)


def _merges(facts: Facts) -> Iterator[tuple[ast.AugAssign, Site]]:
    """``os.environ |= {...}``, by whatever name."""
    for scope in facts.module.scopes.values():
        for name, events in scope.events.items():
            if facts.module.renamed.get(name, name).endswith("environ"):
                yield from ((event.node, event.site) for event in events if isinstance(event.node, ast.AugAssign))


def _merged(facts: Facts, argument: ast.expr, site: Site) -> Iterator[tuple[Value, Value, ast.AST]]:
    """The settings in a dict, or in pairs, that the environment is updated with."""
    for holder in facts.value(argument, site):
        if isinstance(holder, (Dict, Items)):
            nodes = entry_nodes(holder) if isinstance(holder, Dict) else {}
            for key, value in _settings(holder).items():
                yield (Const(holder.node, holder.module, key),), value, nodes.get(key, argument)


def _settings(holder: Dict | Items) -> dict[object, Value]:
    """The entries of a dict, or those that pairs make."""
    if isinstance(holder, Dict):
        return holder.entries
    found: dict[object, Value] = {}
    for pair in holder.elements:
        add_pair(found, pair)
    return found


def _is_environ(facts: Facts, node: ast.expr, site: Site) -> bool:
    return facts.module.dotted(node).endswith("environ") and "os.environ" in facts.full_names(node, site)
