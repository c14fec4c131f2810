"""What the rules report."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .edits.fix import Fix

if TYPE_CHECKING:
    from .edits.drafts import Draft
    from .evaluating.values import Place


class Finding(NamedTuple):
    """One finding in one file.

    Lines are 1-based; columns are 0-based and count characters (not bytes).
    ``end_line`` and ``end_column`` close the reported expression, exclusive as in ``ast``.
    ``confidence`` is ``"HIGH"`` where the unsafe value is the only one possible,
    ``"INFERENCE"`` where it is one of several. Of several ``fixes`` one is chosen.
    """

    line: int
    column: int
    code: str
    symbol: str
    message: str
    end_line: int
    end_column: int
    confidence: str = "HIGH"
    fixes: tuple[Fix, ...] = ()


class Reason(Protocol):
    """What a finding follows from, such as what an argument is given."""

    @property
    def sure(self) -> bool:
        """Whether it is one thing, not one of several."""


@dataclass(frozen=True, eq=False)
class Report:
    """A finding before it has a place: ``node`` is the use in the linted module, ``value`` what is wrong where it is written.

    ``because`` is what it follows from, ``fixes`` what to write instead: `Given.report` and `AutogenCall.report` put together what
    belongs together. ``origin`` is what it comes from in another module, where that is not the value.
    """

    message: str
    node: ast.AST
    value: Place | None = None
    because: tuple[Reason, ...] = ()
    fixes: tuple[Draft, ...] = ()
    origin: Place | None = None

    @property
    def sure(self) -> bool:
        """Whether nothing that it follows from is one of several things."""
        return all(reason.sure for reason in self.because)
