"""Write the findings in files and folders as one page of HTML."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from autogen_rules import OPTIONS, Settings, check_source
from autogen_rules.lines import decode
from autogen_rules.paths import Found, python_files
from autogen_rules.reports import html
from autogen_rules.reports.results import CheckedFile, Unchecked, reason, result_of, shown_path

from ..writing import say, write

try:
    from tqdm import tqdm
except ImportError:  # the extra `report` is not installed
    tqdm = None


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder whose .py files are checked")
    parser.add_argument("-o", "--output", type=Path, default=Path("report.html"), metavar="FILE", help="default: report.html")
    for option in OPTIONS:
        described = f"{option.help} (default: {option.default or 'none'})"
        parser.add_argument(f"--{option.name}", default=option.default, metavar=option.kind, help=described)


def run(given: Namespace) -> int:
    settings = Settings.from_options({option.name: getattr(given, option.name.replace("-", "_")) for option in OPTIONS})
    for path in (*given.paths, given.output.parent):
        path.stat()  # a missing path ends the run before it begins
    checked, unchecked = [], []
    for found in _with_progress(python_files(given.paths)):
        path = shown_path(found.path)
        try:
            content = found.read()
            findings = check_source(content, found.path, settings)
        except (OSError, SyntaxError, ValueError) as error:
            unchecked.append(Unchecked(path, reason(error)))
        else:
            checked.append(CheckedFile(path, decode(content) if findings else "", tuple(map(result_of, findings))))
    write(given.output, html.page(checked, unchecked, datetime.now()))
    say(f"{given.output}: {html.summary(checked, unchecked)}", given.output)
    return 0


def _with_progress(found: Iterable[Found]) -> Iterable[Found]:
    """What is found, each path once, with a progress bar where stderr is a terminal and tqdm is installed."""
    files = list({one.path: one for one in found}.values())
    return tqdm(files, desc="checking", unit="file", disable=None, leave=False) if tqdm else files
