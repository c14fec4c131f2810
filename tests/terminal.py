"""A terminal for a program to write to."""

from __future__ import annotations

import os
import pty
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def terminal() -> Iterator[tuple[int, int]]:
    """What a program writes to (hand it over as stdout or stderr), and what `shown` reads from."""
    reads, writes = pty.openpty()
    try:
        yield writes, reads
    finally:
        os.close(reads)


def shown(reads: int, until: str | None = None) -> str:
    """What a terminal shows: until a text comes, or until every program has closed it."""
    text = b""
    while until is None or until.encode() not in text:
        try:
            text += os.read(reads, 4096)
        except OSError:  # closed
            break
    return text.decode()
