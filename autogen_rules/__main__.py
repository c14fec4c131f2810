"""``python -m autogen_rules``: list the rules, explain one, or write a report."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from shutil import get_terminal_size

from . import OPTIONS, Settings
from .paths import check_paths, python_files
from .reports import html, pages
from .reports.results import CheckedFile, read_text, result_of, shown_path

try:
    from tqdm import tqdm
except ImportError:  # the extra `report` is not installed
    tqdm = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status: 0, 2 for wrong usage or an output that cannot be written, 130 when interrupted."""
    given = _parser().parse_args(arguments)
    try:
        return int(given.run(given))
    except (OSError, ValueError) as error:
        print(f"autogen_rules: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("autogen_rules: interrupted, nothing written", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m autogen_rules", description="List the rules, explain one, or write a report.")
    parser.add_argument("--format", choices=("table", "json", "markdown"), default="table", help="form of the list (default: table)")
    parser.set_defaults(run=_list)
    commands = parser.add_subparsers(title="commands", metavar="")
    explain = commands.add_parser("explain", help="show a rule's page")
    explain.add_argument("rule", help="code or symbol, such as AGS010 or unsandboxed-code-execution")
    explain.set_defaults(run=_explain)
    report = commands.add_parser("report", help="write the findings in files and folders as one page of HTML")
    report.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder whose .py files are checked")
    report.add_argument("-o", "--output", type=Path, default=Path("report.html"), metavar="FILE", help="default: report.html")
    for option in OPTIONS:
        described = f"{option.help} (default: {option.default or 'none'})"
        report.add_argument(f"--{option.name}", default=option.default, metavar=option.kind, help=described)
    report.set_defaults(run=_report)
    return parser


def _list(given: argparse.Namespace) -> int:
    width = get_terminal_size().columns if sys.stdout.isatty() else 0
    print({"table": lambda: pages.table(width), "json": pages.as_json, "markdown": pages.markdown}[given.format](), end="")
    return 0


def _explain(given: argparse.Namespace) -> int:
    rule = pages.find(given.rule)
    if rule is None:
        raise ValueError(f"no rule {given.rule!r}: python -m autogen_rules lists them")
    print(pages.page(rule), end="")
    return 0


def _report(given: argparse.Namespace) -> int:
    settings = Settings.from_options({option.name: getattr(given, option.name.replace("-", "_")) for option in OPTIONS})
    for path in (*given.paths, given.output.parent):
        path.stat()  # a missing path ends the run before it begins
    checked, unchecked = [], []
    for path, found in check_paths(_with_progress(python_files(given.paths)), settings):
        if isinstance(found, Exception):
            unchecked.append((shown_path(str(path)), _reason(found)))
        else:
            text = read_text(str(path)) if found else ""
            checked.append(CheckedFile(shown_path(str(path)), text, tuple(map(result_of, found))))
    _write(given.output, html.page(checked, unchecked, datetime.now()))
    print(f"{given.output}: {html.summary(checked, unchecked)}")
    return 0


def _with_progress(paths: Iterable[Path]) -> Iterable[Path]:
    """The paths, each once, with a progress bar where stderr is a terminal and tqdm is installed."""
    files = list(dict.fromkeys(paths))
    return tqdm(files, desc="checking", unit="file", disable=None, leave=False) if tqdm else files


def _reason(error: Exception) -> str:
    """Why a file could not be checked, in one line; never its text."""
    match error:
        case SyntaxError(msg=str(message), lineno=int(line)):
            return f"{message} (line {line})"
        case OSError(strerror=str(reason)):
            return reason
    return f"{type(error).__name__}: {error}"


def _write(target: Path, text: str) -> None:
    """The whole file or nothing; a device or a pipe is written to."""
    target = target.resolve()
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8", errors="replace")
        return
    partial = target.with_name(f"{target.name}.part")
    try:
        partial.write_text(text, encoding="utf-8", errors="replace")  # a file name may be no text
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
