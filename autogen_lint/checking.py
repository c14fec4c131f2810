"""One file to its findings."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from autogen_rules import Finding, check_source, may_matter
from autogen_rules.lines import decode, parse
from autogen_rules.paths import Found

from .options import TYPED, TYPED_NOTEBOOK, Options

if TYPE_CHECKING:
    from .notebooks import Notebook
    from .suppressions import Unused

MEGABYTE = 1_000_000


class Checked(NamedTuple):
    """What is known of one file.

    ``path`` is the file as it was given. ``text`` is the program, empty where nothing was found. ``problems`` are reasons, a line
    each, for which it could not be checked. ``secrets`` are the findings of AGS001, shown or not: they are masked, in other files, too. Of
    a notebook ``text`` is the program that its cells are, and the findings stand in that. Comments have ``silenced`` these findings;
    ``unused`` is what they say in vain.
    """

    path: str
    findings: tuple[Finding, ...] = ()
    text: str = ""
    problems: tuple[str, ...] = ()
    secrets: tuple[Finding, ...] = ()
    notebook: Notebook | None = None
    silenced: tuple[Finding, ...] = ()
    unused: tuple[Unused, ...] = ()


def bears_a_sign(content: bytes) -> bool:
    """Whether a file may concern AutoGen; every sign is ASCII, whatever the file's encoding is: in UTF-16 with a NUL beside each letter."""
    return may_matter(content.replace(b"\0", b"").decode("latin-1"))


def read(found: Found, options: Options) -> bytes:
    """A file's content. Raises OSError where there is none to read, or more than is allowed."""
    return found.read(max_bytes(found.path, options))


def max_bytes(path: str, options: Options) -> int:
    """How many bytes of a file are read."""
    return options.max_size * MEGABYTE * (10 if path.endswith(".ipynb") else 1)


def check_file(found: Found, options: Options) -> Checked:
    """The findings in a file, kept from run to run; what keeps it from being checked is among the problems."""
    try:
        return check_content(read(found, options), found, options, keep=True)
    except OSError as error:
        return Checked(found.path, problems=(_words(error),))


def check_content(content: bytes, found: Found, options: Options, keep: bool = False) -> Checked:
    """As `check_file`, for a content that was read or typed. A file that is named is parsed even without a sign of AutoGen.

    ``keep`` is what it is to `check_source`.
    """
    from .suppressions import suppressed  # pylint: disable=import-outside-toplevel

    notebook = None
    try:
        if found.path.endswith(".ipynb"):
            from .notebooks import read_notebook  # pylint: disable=import-outside-toplevel

            notebook = read_notebook(content.decode("utf-8-sig"))
        text = decode(content) if notebook is None else notebook.program
        if not found.folder and not bears_a_sign(content):
            parse(content if notebook is None else text)
        every = check_source(content if notebook is None else text, found.path, options.selection.settings, keep)
        done = suppressed(text, every, options.selection.settings)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return Checked(found.path, problems=(_words(error),))
    ignored = options.ignored_in(found.path) if every else ()
    shown, silenced = (
        tuple(one for one in some if options.selection.shows(one.code) and not one.code.startswith(ignored))
        for some in (done.left, done.silenced)
    )
    secrets = tuple(finding for finding in every if finding.code == "AGS001")
    problems = notebook.problems if notebook else ()
    if not (shown or silenced or done.unused or secrets or problems):
        return Checked(found.path)
    return Checked(found.path, shown, text, problems, secrets, notebook, silenced, done.unused)


def _words(error: Exception) -> str:
    """What keeps a file from being checked, in one line."""
    from autogen_rules.reports.results import reason  # pylint: disable=import-outside-toplevel

    return reason(error)


def standard_input(name: str | None, options: Options) -> Checked:
    """The findings in what is typed or piped in, which may have a name; without one what is a notebook is told by itself. Raises OSError
    where standard input is closed.
    """
    if sys.stdin is None:
        raise OSError("standard input is closed")
    limit = max_bytes(name or TYPED, options)
    content = sys.stdin.buffer.read(limit + 1)
    if len(content) > limit:
        return Checked(name or TYPED, problems=(f"longer than {limit:,} bytes",))
    if name and options.leaves_out(name):
        return Checked(name)
    is_notebook = content.lstrip().startswith(b"{") and b'"nbformat"' in content
    return check_content(content, Found(name or (TYPED_NOTEBOOK if is_notebook else TYPED)), options)
