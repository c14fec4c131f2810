"""The tests before a place that look only for words in a text (AGS041, AGS060)."""

from __future__ import annotations

import ast
from itertools import islice

from ...reading.model import Scope, Site
from ...reading.syntax import start
from ..base import Facts, once
from ..checks.forms import bindings
from ..checks.grounds import Ground, grounds
from ..checks.outcomes import tested_name, written_test
from ..checks.patterns import Target
from ..checks.value_paths import head
from .origins import made_of
from .taint import MAX_NAMES
from .ways import carriers


def filters(facts: Facts, node: ast.expr, site: Site, place: Target) -> list[Ground]:
    """The tests before a place that look only for words in what an expression holds, in the order of the text.

    Whether the match was found that the expression takes a group of is no such test.
    """
    found = []
    waiting = [*dict.fromkeys((carrier.path, site) for carrier in carriers(node, site))]
    seen, heads = {*waiting}, {head(path) for path, _ in waiting}
    for path, where in islice(waiting, MAX_NAMES):
        known = [ground for ground in grounds(facts, where, path, place) if ground.says and tested_name(ground.node) not in heads]
        known = [ground for ground in known if not _is_of_what_stands_beside(facts, site.scope, ground.node, heads)]
        found += [ground._replace(node=written_test(site.scope, ground.node)) for ground in known]
        inside = (part for _, made in reversed(made_of(facts, site.scope, path)) for part in made if part.site.scope is site.scope)
        before = islice((part for part in inside if getattr(part.node, "lineno", 0) <= getattr(node, "lineno", 0)), MAX_NAMES)
        more = dict.fromkeys((part.path, at) for part in before for at in (site, part.site) if (part.path, at) not in seen)
        waiting += more
        seen.update(more)
        heads.update(head(part) for part, _ in more)
    return sorted(found, key=lambda ground: start(ground.node))


def _is_of_what_stands_beside(facts: Facts, scope: Scope, test: ast.AST, names: set[str]) -> bool:
    """Whether a test compares only what was unpacked together with one of the names: ``language`` of ``language, code = block``."""
    asked = _names_of(facts, test)
    if tested_name(test) is not None or not asked.isdisjoint(names):
        return False
    unpacked = {event.node for name in names for event in bindings(scope, name) if event.path}
    return any(event.path and event.node in unpacked for name in asked for event in bindings(scope, name))


@once
def _names_of(facts: Facts, test: ast.AST) -> frozenset[str]:
    """The names in a test, which is asked for each text that it looks at."""
    return frozenset(inner.id for inner in ast.walk(test) if isinstance(inner, ast.Name))
