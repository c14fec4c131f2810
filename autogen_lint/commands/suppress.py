"""Write a comment at every finding that is left, so that only new ones are shown. A file is changed whole or not at all."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from autogen_rules.paths import Found
from autogen_rules.reports.results import shown_path
from autogen_rules.writing import replace

from ..arguments import add_options, given_options
from ..baseline import without_known
from ..checking import Checked, check_content
from ..editing import edited
from ..formats.text import not_checked
from ..options import Options
from ..places import shown
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
    found = without_known(every, options.baseline, options.selection) if options.baseline else every
    problems = [line for file in found.problems for line in not_checked(file)]
    number = 0
    for file, before in zip(found.files, every.files, strict=True):
        try:
            number += _suppress(file, len(before.findings) - len(file.findings), given.style, options) if file.findings else 0
        except (OSError, ValueError) as error:
            problems.append(f"{shown(shown_path(file.path))}: not changed: {error}")
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    print(f"{counted(number, 'finding')} silenced in {counted(len(found.found), 'file')}")
    return 2 if problems else 0


def _suppress(file: Checked, known: int, style: str, options: Options) -> int:
    """Silence the findings in a file, beside so many ``known`` ones; their number.

    Raises OSError or ValueError where that fails: the file is as it was.
    """
    path = Path(file.path)
    content = edited(path.read_bytes(), file.path, comments(file.text, file.findings, style))
    after = check_content(content, Found(file.path), options)
    if len(after.findings) > known or len(after.problems) > len(file.problems):
        raise ValueError("no place for a comment")
    replace(path.resolve(), content)
    return len(file.findings)
