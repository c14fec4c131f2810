"""Print the script with which a shell completes commands, options and files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from importlib import import_module


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "tcsh", "zsh"))


def run(given: Namespace) -> int:
    try:
        import shtab  # pylint: disable=import-outside-toplevel
    except ImportError:
        raise ValueError("completion needs shtab: pip install 'autogen-lint[completion]'") from None
    from autogen_rules.reports.results import our_rules  # pylint: disable=import-outside-toplevel

    from ..main import COMMANDS  # pylint: disable=import-outside-toplevel,cyclic-import

    whole = ArgumentParser(prog="autogen-lint", add_help=False)
    parsers = whole.add_subparsers()
    for name, does in COMMANDS.items():
        parser = parsers.add_parser(name, help=does)
        import_module(f"{__package__}.{name}").add_arguments(parser)
        for action in parser._actions:
            if action.metavar in ("FILE", "PATH"):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            elif action.metavar == "RULE":
                action.choices = [name for rule in our_rules().values() for name in (rule.code, rule.symbol)]
            if name == "check" and action.option_strings:  # the command where none is named
                whole._add_action(action)
    print(shtab.complete(whole, given.shell))
    return 0
