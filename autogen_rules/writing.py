"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress


def rewrite(path: str | os.PathLike[str], content: bytes) -> None:
    """Put another content into a file, or into the one that a link leads to, as `replace` does; whose it is and who may do what with it
    stays. Raises OSError, also where it is only to be read.
    """
    target = os.path.realpath(path)
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "not to be written to", os.fspath(path))
    replace(target, content, 0o600, like=target)


def replace(path: str | os.PathLike[str], content: bytes, mode: int = 0o666, like: str = "") -> None:
    """Put a new file in the place of a file, or of a link, in one step, or leave it as it was. Raises OSError.

    Owner and rights are those of the file that it is ``like``, if any.
    """
    folder = os.path.dirname(os.path.abspath(path))
    partial = os.path.join(folder, f".{os.urandom(8).hex()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(partial, flags, mode), "wb") as file:
            file.write(content)
        if like:
            with suppress(AttributeError, PermissionError):  # not on Windows; only root gives files away
                os.chown(partial, os.stat(like).st_uid, os.stat(like).st_gid)
            shutil.copymode(like, partial)
        os.replace(partial, path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fspath(path)) from error
    finally:
        with suppress(FileNotFoundError):
            os.unlink(partial)
