"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def write(target: Path, text: str) -> None:
    """The whole file or nothing; ``-`` is standard output, and a device or a pipe is written to. Raises OSError."""
    if str(target) == "-":
        print(text, end="")
        return
    target = target.resolve()
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8", errors="replace")
        return
    write_bytes(target, text.encode("utf-8", "replace"))  # a file name may be no text


def write_bytes(target: Path, content: bytes) -> None:
    """Replace a file by another in one step, or leave it as it was. Raises OSError."""
    partial = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(content)
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)


def is_a_file(target: Path) -> bool:
    """Whether writing there leaves standard output, devices and pipes alone."""
    return str(target) != "-" and (not target.exists() or target.is_file())


def say(text: str, target: Path) -> None:
    """One line on standard output, on standard error where a document may go there."""
    print(text, file=sys.stdout if is_a_file(target) else sys.stderr)
