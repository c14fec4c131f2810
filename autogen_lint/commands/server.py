"""Speak the language server protocol on standard input and output. Exit status: 0 after a request to shut down, else 1."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Settings come from the ``pyproject.toml`` of each document."""
    parser.add_argument("--stdio", action="store_true", help="changes nothing: there is no other way, and some editors say so")


def run(given: Namespace) -> int:
    try:
        from ..server.server import server  # pylint: disable=import-outside-toplevel
    except ImportError:
        raise ValueError("the language server needs pygls: pip install 'autogen-lint[server]'") from None
    with open(os.dup(0), "rb") as asked, open(os.dup(1), "wb") as answered:  # it closes them, and others may print still
        started = server()
        started.start_io(asked, answered)
    return started.status
