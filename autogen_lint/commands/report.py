"""Write the findings in files and folders as one page of HTML."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from autogen_rules.reports.results import Unchecked, shown_path

from .. import console
from ..arguments import OF_CHECK, add_options, given_options
from ..commit import commit_of
from ..html.page import About, page
from ..html.since import earlier
from ..options import Options
from ..running import run as check_paths
from ..summary import summary
from ..writing import must_be_written, say, write


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, or a folder whose programs and notebooks are checked")
    parser.add_argument("-o", "--output", type=Path, default=Path("report.html"), metavar="FILE", help="default: report.html")
    parser.add_argument("--source-url", default="", metavar="URL", help="where a line is shown: https://…/{path}#L{line}")
    parser.add_argument("--since", type=Path, metavar="FILE", help="compare with an earlier run, as --format json wrote it")
    add_options(parser, without=OF_CHECK)


def run(given: Namespace) -> int:
    options = given_options(given)
    for path in given.paths:
        os.stat(path)  # a missing path ends the run before it begins
    must_be_written(given.output)
    if given.source_url and not given.source_url.startswith(("https://", "http://")):
        raise ValueError(f"--source-url: no address that begins with https:// or http://: {given.source_url!r}")
    before = earlier(given.since) if given.since else None
    found = check_paths(given.paths, options, progress=console.watched)
    about = About(
        os.getcwd(), given.paths, _settings(options), commit_of(given.paths[0]), datetime.now(), given.source_url, before
    )
    unchecked = [Unchecked(shown_path(file.path), problem) for file in found.problems for problem in file.problems]
    write(given.output, page(found.files, unchecked, about))
    say(f"{given.output}: {summary(found)}", given.output)
    return 0


def _settings(options: Options) -> dict[str, str]:
    """The options that are set, as they are shown."""
    values = ((name, options.values[name]) for name in options.origins)
    return {name: ", ".join(value) if isinstance(value, tuple) else str(value) for name, value in values}
