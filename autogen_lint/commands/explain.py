"""Show a rule's page."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from autogen_rules.reports import pages

from ..console import show_markdown
from ..selecting import near


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("rules", nargs="+", metavar="RULE", help="code or symbol, such as AGS010 or unsandboxed-code-execution")


def run(given: Namespace) -> int:
    show_markdown("\n".join(map(_page, given.rules)))
    return 0


def _page(name: str) -> str:
    rule = pages.find(name)
    if rule is None:
        raise ValueError(f"no rule {name!r}{near(name)}")
    return pages.page(rule)
