"""A terminal for a program to write to."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import termios
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def terminal(columns: int = 80) -> Iterator[tuple[int, int]]:
    """What a program writes to (hand it over as stdout or stderr), and what `shown` reads from."""
    reads, writes = pty.openpty()
    fcntl.ioctl(writes, termios.TIOCSWINSZ, struct.pack("HHHH", 25, columns, 0, 0))
    try:
        yield writes, reads
    finally:
        os.close(reads)


def shown(reads: int, until: str = "$.") -> str:
    """What a terminal shows: until a pattern is found in it, or until every program has closed it."""
    text = b""
    while not re.search(until, text.decode(errors="replace")):
        try:
            text += os.read(reads, 4096)
        except OSError:  # closed
            break
    return text.decode()
