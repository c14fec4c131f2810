"""A terminal: in colours where it has them and rich is installed."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .formats.text import Line


def plain(lines: Iterable[Line]) -> str:
    """The lines as they are."""
    return "".join("".join(part.text for part in line) + "\n" for line in lines)


def show(lines: Iterable[Line]) -> None:
    """Write lines to standard output."""
    if sys.stdout.isatty():
        try:
            from rich.console import Console  # pylint: disable=import-outside-toplevel
            from rich.text import Text  # pylint: disable=import-outside-toplevel
        except ImportError:  # the extra `command` is not installed
            pass
        else:
            console = Console(highlight=False, soft_wrap=True)
            for line in lines:
                console.print(Text.assemble(*((part.text, part.style) for part in line)))
            return
    sys.stdout.write(plain(lines))
