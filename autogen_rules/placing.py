"""Where a finding stands: at the unsafe value, where the linted module writes it, else where the module uses it."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import NamedTuple

from .facts.base import Facts, once
from .findings import Report
from .quoting import printable

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


def placed(facts: Facts, reports: Iterable[Report], found: dict[ast.AST, Place]) -> None:
    """Add to what is ``found`` one place for each thing that is wrong: the first in the module, under the node where it is written."""
    for report in reports:
        facts.evaluator.step()
        cause, place = _place(facts, report)
        known = found.get(cause)
        if not _reported_elsewhere(facts, place) and (known is None or place.start < known.start):
            found[cause] = place


def _place(facts: Facts, report: Report) -> tuple[ast.AST, Place]:
    value = report.value
    if value is None:
        return report.node, Place(report.node, report)
    if facts.written_here(value):
        return value.node, Place(value.node, report)
    suffix = f" ({printable(facts.project.shown(value.module), _LONGEST_PATH)}:{getattr(value.node, 'lineno', 1)})"
    return value.node, Place(report.node, report, suffix)


def _reported_elsewhere(facts: Facts, place: Place) -> bool:
    """Whether a finding on an instance of a subclass stands in its own ``__init__``: what no argument of the call carries."""
    value = place.report.value
    if value is None:
        return _instances_of_own_init(facts).get(place.node, False)
    return place.node in _instances_of_own_init(facts) and not facts.written_here(value)


@once
def _instances_of_own_init(facts: Facts) -> dict[ast.AST, bool]:
    """The calls of subclasses with their own ``__init__``, and whether that says alone what AutoGen's constructor is given."""
    return {call.node: call.settled for call in facts.autogen_calls if call.has_own_init}
