"""What the rules report."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .reading.values import Alternative


class Finding(NamedTuple):
    """One finding in one file.

    Lines are 1-based; columns are 0-based and count characters (not bytes).
    ``end_line`` and ``end_column`` close the reported expression, exclusive as in ``ast``.
    ``confidence`` is ``"HIGH"`` where the unsafe value is the only one possible,
    ``"INFERENCE"`` where it is one of several.
    """

    line: int
    column: int
    code: str
    symbol: str
    message: str
    end_line: int
    end_column: int
    confidence: str = "HIGH"


@dataclass(frozen=True, eq=False)
class Report:
    """A finding before it has a place: ``node`` is the use in the linted module, ``value`` what is wrong where it is written."""

    message: str
    node: ast.AST
    value: Alternative | None = None
    sure: bool = True
