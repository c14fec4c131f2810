"""pylint's messages as one document: ``--output-format=autogen-sarif`` and ``--output-format=autogen-json``."""
# pylint imports the plugin whenever it starts: what only a document needs waits until one is written.
# pylint: disable=import-outside-toplevel

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from pylint.reporters import BaseReporter

if TYPE_CHECKING:
    from pylint.message import Message
    from pylint.reporters.ureports.nodes import Section

    from autogen_rules.reports.results import CheckedFile, Result, Unchecked

# The messages by which pylint says that it could not check a file.
NOT_CHECKED = frozenset(("syntax-error", "parse-error", "astroid-error", "fatal"))
_LEVELS = {"fatal": "error", "error": "error", "warning": "warning"}


class Document(BaseReporter):
    """Collects all messages, and writes one document when pylint is done."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, list[Message]] = {}

    def document(self, files: list[CheckedFile], unchecked: list[Unchecked]) -> dict[str, Any]:
        """What to write: all files, with those that could not be read or parsed."""
        raise NotImplementedError

    def on_set_current_module(self, module: str, filepath: str | None) -> None:
        """Every file that pylint checks comes here, with messages or without."""
        if filepath is not None:
            self.files.setdefault(os.path.abspath(filepath), [])

    def handle_message(self, msg: Message) -> None:
        """Keep the message."""
        super().handle_message(msg)
        self.files.setdefault(os.path.abspath(msg.abspath), []).append(msg)

    def display_messages(self, layout: Section | None) -> None:
        """Write the document."""
        files = [_file(path, messages) for path, messages in self.files.items()]
        unchecked = [one for path, messages in self.files.items() if (one := _unchecked(path, messages))]
        self.writeln(json.dumps(self.document(files, unchecked), indent=2))

    def display_reports(self, layout: Section) -> None:
        """Nothing: pylint's score would break the document."""

    def _display(self, layout: Section) -> None:
        """Nothing, as above."""


class SarifReporter(Document):
    """SARIF 2.1.0, for code scanning."""

    name = "autogen-sarif"
    extension = "sarif"

    def document(self, files: list[CheckedFile], unchecked: list[Unchecked]) -> dict[str, Any]:
        from autogen_rules.reports import sarif

        return sarif.log((file for file in files if file.results), "pylint", unchecked)


class JsonReporter(Document):
    """The findings with counts and a score, for dashboards."""

    name = "autogen-json"
    extension = "json"

    def document(self, files: list[CheckedFile], unchecked: list[Unchecked]) -> dict[str, Any]:
        from autogen_rules.reports import as_json

        return as_json.report(files, unchecked)


def _file(path: str, messages: list[Message]) -> CheckedFile:
    from autogen_rules.reports.results import CheckedFile, read_text, shown_path

    return CheckedFile(shown_path(path), read_text(path), tuple(map(_result, messages)))


def _unchecked(path: str, messages: list[Message]) -> Unchecked | None:
    """A file that could not be read or parsed: pylint says it by messages that may be disabled."""
    from autogen_rules.reports.results import Unchecked, shown_path, unchecked

    said = next((one.msg.splitlines()[0] for one in messages if one.symbol in NOT_CHECKED), None)
    if said is not None:
        return Unchecked(shown_path(path), said)
    return unchecked(path) if os.path.exists(path) else None  # what is linted from standard input need not exist


def _result(message: Message) -> Result:
    from autogen_rules.reports.masking import Region
    from autogen_rules.reports.results import Result, our_rules

    end = None if message.end_column is None else message.end_column + 1
    region = Region(message.line, message.column + 1, message.end_line, end)
    code = message.msg.partition(" ")[0]
    rule = our_rules().get(code)
    if rule is None or rule.pylint_symbol != message.symbol:
        return Result(region, message.msg_id, message.symbol, message.msg, _LEVELS.get(message.category, "note"))
    return Result(region, code, rule.symbol, message.msg.removeprefix(f"{code} "), rule.level.sarif)
