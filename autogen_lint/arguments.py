"""Options on the command line."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from .configuration import configured
from .options import SETTINGS, TYPED, Options, options

_METAVARS = {"codes": "CODES", "level": "LEVEL", "texts": "PATTERNS", "path": "FILE", "int": "NUMBER"}
_SHORT = {"jobs": "-j"}

# What says which of the findings fail, or are new.
OF_CHECK = ("fail-on", "baseline")


def add_options(parser: ArgumentParser, *names: str, without: Sequence[str] = ()) -> None:
    """Add the options with these names, or all but some; the rules' own have the linters' names, too."""
    for setting in SETTINGS:
        if setting.kind == "table" or (names and setting.name not in names) or setting.name in without:
            continue
        flags = [f"--{setting.name}"] if setting.name != "version" else []
        if setting.kind.startswith("core"):
            flags.append(f"--autogen-{setting.name}")
        flags += [_SHORT[setting.name]] if setting.name in _SHORT else []
        several = setting.kind in ("codes", "texts", "core codes")
        default = ", ".join(setting.default) if several else setting.default
        metavar = _METAVARS.get(setting.kind.removeprefix("core "), setting.kind.removeprefix("core ").upper())
        parser.add_argument(
            *flags, dest=setting.name, action="append" if several else "store", metavar=metavar,
            help=f"{setting.help} (default: {default or 'none'})" if setting.default != 0 else setting.help,
        )


def given_options(given: Namespace) -> Options:
    """The options in force: those on the command line before those of the configuration. Raises ValueError with one line."""
    values = {setting.name: value for setting in SETTINGS if (value := getattr(given, setting.name, None)) is not None}
    if "" in given.paths:
        raise ValueError("a path is empty")
    if "-" in given.paths and not hasattr(given, "stdin_filename"):
        raise ValueError("-: standard input goes with check alone")
    typed = given.paths == ["-"]
    layer = configured([getattr(given, "stdin_filename", None) or TYPED] if typed else given.paths)
    return options([*([layer] if layer else []), ("", os.getcwd(), values)])
