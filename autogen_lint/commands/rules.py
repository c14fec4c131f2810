"""List the rules."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from shutil import get_terminal_size

from autogen_rules.reports import pages


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json", "markdown"), default="table", help="form of the list (default: table)")


def run(given: Namespace) -> int:
    width = get_terminal_size().columns if sys.stdout.isatty() else 0
    print({"table": lambda: pages.table(width), "json": pages.as_json, "markdown": pages.markdown}[given.format](), end="")
    return 0
