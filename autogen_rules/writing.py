"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress


def replace(path: str | os.PathLike[str], content: bytes, mode: int = 0o666) -> None:
    """Put a new file in the place of a file, or of a link, in one step, or leave it as it was. Raises OSError."""
    folder = os.path.dirname(os.path.abspath(path))
    partial = os.path.join(folder, f".{os.urandom(8).hex()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(partial, flags, mode), "wb") as file:
            file.write(content)
        os.replace(partial, path)
    except OSError as error:
        error.filename, error.filename2 = os.fspath(path), None
        raise
    finally:
        with suppress(FileNotFoundError):
            os.unlink(partial)
