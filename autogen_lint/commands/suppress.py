"""Write a comment at every finding that is left, so that only new ones are shown. A file is changed whole or not at all."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from autogen_rules import Finding
from autogen_rules.paths import Found
from autogen_rules.reports.results import reason, shown_path
from autogen_rules.writing import rewrite

from ..arguments import add_options, given_options
from ..baseline import read, without_known
from ..checking import Checked, check_content
from ..console import tell
from ..editing import edited, placed
from ..formats.text import not_checked
from ..options import Options
from ..places import place, shown
from ..running import run as check_paths
from ..summary import counted
from ..suppressing import STYLES, comments


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders")
    parser.add_argument("--style", choices=STYLES, default="flake8", help="whose comments to write (default: flake8)")
    add_options(parser, without=("fail-on",))


def run(given: Namespace) -> int:
    options = given_options(given)
    every = check_paths(given.paths, options)
    found = without_known(every, read(options.baseline), options.baseline, options.selection) if options.baseline else every
    problems = not_checked(found)
    silenced: dict[str, int] = {}  # by the file that it is, whatever links lead there
    for file, before in zip(found.files, every.files, strict=True):
        try:
            wanted, real = [*_with_a_place(file, given.style, problems)], os.path.realpath(file.path)
            if wanted and real not in silenced:
                silenced[real] = _suppress(file, wanted, len(before.findings) - len(wanted), given.style, options)
        except (OSError, ValueError) as error:
            problems.append(f"{shown(shown_path(file.path))}: not changed: {reason(error)}")
    tell(problems)
    print(f"{counted(sum(silenced.values()), 'finding')} silenced in {counted(len(silenced), 'file')}")
    return 2 if problems else 0


def _with_a_place(file: Checked, style: str, problems: list[str]) -> Iterator[Finding]:
    """The findings of a file that a comment can stand at; for each other, as at a magic of a notebook, a line goes to the ``problems``."""
    for finding in file.findings:
        try:
            for edit in comments(file.text, [finding], style):
                if file.notebook:
                    placed(file.notebook, edit)
            yield finding
        except ValueError as error:
            problems.append(f"{place(file, finding)}: {finding.code} is not silenced: {error}")


def _suppress(file: Checked, wanted: Sequence[Finding], others: int, style: str, options: Options) -> int:
    """Silence findings in a file, which stay the only ones beside so many ``others``; their number.

    Raises OSError or ValueError where that fails: the file is as it was.
    """
    path = Path(file.path)
    content = edited(path.read_bytes(), file.path, comments(file.text, wanted, style))
    after = check_content(content, Found(file.path), options)
    if len(after.findings) > others or len(after.problems) > len(file.problems):
        raise ValueError("no place for a comment")
    rewrite(path, content)
    return len(wanted)
