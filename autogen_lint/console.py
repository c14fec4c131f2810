"""A terminal: in colours where it has them and rich is installed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from shutil import get_terminal_size
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from .checking import Checked
    from .formats.text import Line

# Fewer files than this are checked before a progress bar is of use.
_LONG = 50


def plain(lines: Iterable[Line]) -> str:
    """The lines as they are."""
    return "".join("".join(part.text for part in line) + "\n" for line in lines)


def show(lines: Iterable[Line]) -> None:
    """Write lines to standard output."""
    if (console := _console()) is None:
        sys.stdout.write(plain(lines))
        return
    from rich.text import Text  # pylint: disable=import-outside-toplevel

    for line in lines:
        console.print(Text.assemble(*((part.text, part.style) for part in line)), soft_wrap=True)


def tell(lines: Iterable[str]) -> None:
    """Write lines to standard error."""
    for line in lines:
        print(line, file=sys.stderr)


def show_markdown(text: str) -> None:
    """Write Markdown to standard output: rendered on a terminal, else as it is."""
    if (console := _console()) is None:
        sys.stdout.write(text)
        return
    from rich.markdown import Markdown  # pylint: disable=import-outside-toplevel

    console.print(Markdown(text))


def watched(checked: Iterator[Checked], number: int) -> Iterable[Checked]:
    """So many files as they are checked: a long run with a progress bar, where standard error is a terminal and rich is installed."""
    if number < _LONG or not sys.stderr.isatty():
        return checked
    try:
        from rich.console import Console  # pylint: disable=import-outside-toplevel,redefined-outer-name
        from rich.progress import track  # pylint: disable=import-outside-toplevel
    except ImportError:
        return checked
    return track(checked, "checking", number, console=Console(stderr=True), transient=True)


def _console() -> Console | None:
    """A terminal, where standard output is one (or ``FORCE_COLOR`` says so) and the extra `command` is installed."""
    if not (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")):
        return None
    try:
        from rich.console import Console  # pylint: disable=import-outside-toplevel,redefined-outer-name
    except ImportError:
        return None
    return Console(highlight=False, width=get_terminal_size().columns or None)
