"""From the command line to a subcommand, and from its errors to one line and an exit status."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn

COMMANDS = {
    "check": "show the findings in files and folders (the default)",
    "fix": "make the fixes that findings carry",
    "suppress": "write a comment at every finding that is left",
    "config": "show the options in force, and where each is set",
    "rules": "list the rules",
    "explain": "show a rule's page",
    "guide": "write the rules as a sheet of do's and don'ts",
    "report": "write the findings as one page of HTML",
    "completion": "print the script with which a shell completes",
    "server": "speak the language server protocol, for editors",
}
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None, program: str = "autogen-lint") -> int:
    """Run a command; the exit status: 0 nothing found, 1 findings, 2 wrong usage or something not checked, 130 interrupted.

    Without the name of a command the arguments are those of ``check``. Raises SystemExit for ``--help`` and for arguments
    that argparse refuses (status 2).
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _print_whatever_comes()
    try:
        status = _run(given, program)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever read our output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (OSError, ValueError) as error:
        with suppress(OSError):  # standard error may be on the disk that is full
            print(f"autogen-lint: {_one_line(_words(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("autogen-lint: interrupted, nothing written", file=sys.stderr)
        return INTERRUPTED


def _run(given: list[str], program: str) -> int:
    if given[:1] in (["-h"], ["--help"], ["--version"]):
        print(_version() if given[0] == "--version" else _overview(program))
        return 0
    if given and given[0] not in COMMANDS:
        _refuse_a_slip(given[0])
    name = given.pop(0) if given and given[0] in COMMANDS else "check"
    command = import_module(f"{__package__}.commands.{name}")
    parser = _Parser(prog=f"{program} {name}", description=command.__doc__)
    command.add_arguments(parser)
    return int(command.run(parser.parse_args(given)))


def _refuse_a_slip(word: str) -> None:
    """Raise ValueError for what is no path and no option, and nearly a command."""
    from difflib import get_close_matches  # pylint: disable=import-outside-toplevel

    near = [] if word.startswith("-") or os.path.lexists(word) else get_close_matches(word, COMMANDS, 1)
    if near:
        raise ValueError(f"{word}: there is no such command or file (did you mean {near[0]}?)")


class _Parser(ArgumentParser):
    """A parser that says what it refuses as other errors are said: in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {_one_line(message)}\n")


def _words(error: Exception) -> str:
    """What is wrong, and with which file."""
    from autogen_rules.reports.results import reason  # pylint: disable=import-outside-toplevel

    file = getattr(error, "filename", None)
    return f"{file}: {reason(error)}" if file else reason(error)


def _one_line(error: str) -> str:
    """An error that no terminal takes for a command, without what looks like a key."""
    from autogen_rules.key_shapes import masked  # pylint: disable=import-outside-toplevel

    from .places import shown  # pylint: disable=import-outside-toplevel

    return shown(masked(error))


def _print_whatever_comes() -> None:
    """A character that the output cannot show is escaped; it ends no run. What is said to a closed stream is said to nobody."""
    for name in "stdout", "stderr":
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # pylint: disable=consider-using-with
        if isinstance(stream := getattr(sys, name), TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _overview(program: str) -> str:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:{width}}  {does}" for name, does in COMMANDS.items())
    return (
        f"usage: {program} [COMMAND] [ARGUMENT ...]\n\nSecurity rules for AutoGen and AG2 programs.\n\ncommands:\n{commands}\n\n"
        f"{program} COMMAND --help shows what a command takes; {program} --version the version."
    )


def _version() -> str:
    from autogen_rules import __version__  # pylint: disable=import-outside-toplevel

    return f"autogen-lint {__version__}"
