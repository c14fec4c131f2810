"""Write the findings in files and folders as one page of HTML."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from autogen_rules import OPTIONS, Settings
from autogen_rules.paths import check_paths, python_files
from autogen_rules.reports import html
from autogen_rules.reports.results import CheckedFile, Unchecked, read_text, reason, result_of, shown_path

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
    for path, found in check_paths(_with_progress(python_files(given.paths)), settings):
        if isinstance(found, Exception):
            unchecked.append(Unchecked(shown_path(str(path)), reason(found)))
        else:
            text = read_text(str(path)) if found else ""
            checked.append(CheckedFile(shown_path(str(path)), text, tuple(map(result_of, found))))
    write(given.output, html.page(checked, unchecked, datetime.now()))
    say(f"{given.output}: {html.summary(checked, unchecked)}", given.output)
    return 0


def _with_progress(paths: Iterable[Path]) -> Iterable[Path]:
    """The paths, each once, with a progress bar where stderr is a terminal and tqdm is installed."""
    files = list(dict.fromkeys(paths))
    return tqdm(files, desc="checking", unit="file", disable=None, leave=False) if tqdm else files
