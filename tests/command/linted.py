"""The command, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Done(NamedTuple):
    """What a run has said, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def codes(self) -> list[str]:
        """The codes of the findings, in the order of the output."""
        return [line.partition(": AGS")[2][:3] for line in self.out.splitlines() if ": AGS" in line]


Lint = Callable[..., Done]
