"""Where a finding stands: at the unsafe value, where the linted module writes it, else where the module uses it."""

from __future__ import annotations

import ast
from typing import NamedTuple

from .catalogue import Rule
from .evaluating.evaluator import Endless
from .facts.base import Facts, once
from .facts.test_modules import silenced
from .findings import Report
from .lines import decode
from .quoting import printable
from .reading.model import Module
from .signs import may_matter

_LONGEST_PATH = 200  # characters


class Place(NamedTuple):
    """A report and the node that it stands on; ``suffix`` ends its message where the value is written in another module."""

    node: ast.AST
    report: Report
    suffix: str = ""

    @property
    def start(self) -> tuple[int, int]:
        """The line (1-based) and the column (0-based, in bytes of UTF-8)."""
        return getattr(self.node, "lineno", 1), getattr(self.node, "col_offset", 0)

    @property
    def end(self) -> tuple[int, int]:
        """As ``start``; exclusive."""
        line, column = self.start
        return getattr(self.node, "end_lineno", None) or line, getattr(self.node, "end_col_offset", None) or column


def placed(facts: Facts, rule: Rule, found: dict[ast.AST, Place]) -> None:
    """Add to what is ``found`` a place for each thing that a rule reports: the first in the module, under the node where it is written."""
    for report in rule.check(facts):
        facts.evaluator.step()
        cause, place = _place(facts, report)
        known = found.get(cause)
        if (known is None or place.start < known.start) and not _stands_elsewhere(facts, rule, place):
            found[cause] = place


def _place(facts: Facts, report: Report) -> tuple[ast.AST, Place]:
    value = report.value
    if value is None:
        return report.node, Place(report.node, report)
    if facts.written_here(value):
        return value.node, Place(value.node, report)
    suffix = f" ({printable(facts.project.shown(value.module), _LONGEST_PATH)}:{getattr(value.node, 'lineno', 1)})"
    return value.node, Place(report.node, report, suffix)


def _stands_elsewhere(facts: Facts, rule: Rule, place: Place) -> bool:
    """Whether a finding stands where it is edited: on a value in its own module, on what is missing in the ``__init__`` of a subclass."""
    written = place.report.origin or place.report.value
    if written is None:
        return _instances_of_own_init(facts).get(place.node, False)
    return not facts.written_here(written) and written.node in _reported_in(facts, written.module, rule)


@once
def _reported_in(facts: Facts, module: Module, rule: Rule) -> frozenset[ast.AST]:
    """Where a rule reports what another module writes, where that module is linted by itself."""
    if not may_matter(decode(module.source)):
        return frozenset()
    own = facts.of(module)
    try:
        reports = [] if rule.code in silenced(own) else list(rule.check(own))
    except Endless:
        return frozenset()
    return frozenset(report.node if report.value is None else report.value.node for report in reports)


@once
def _instances_of_own_init(facts: Facts) -> dict[ast.AST, bool]:
    """The calls of what hands AutoGen its arguments in a call of its own, and whether that one says alone what AutoGen is given."""
    found: dict[ast.AST, bool] = {}
    for call in facts.autogen_calls:
        if call.has_own_init:
            found[call.node] = call.settled and found.get(call.node, True)
    return found
