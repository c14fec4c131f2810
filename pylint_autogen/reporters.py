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

    from autogen_rules.reports.results import CheckedFile, Result

_LEVELS = {"fatal": "error", "error": "error", "warning": "warning"}


class Document(BaseReporter):
    """Collects all messages, and writes one document when pylint is done."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, list[Message]] = {}

    def document(self, files: list[CheckedFile]) -> dict[str, Any]:
        """What to write."""
        raise NotImplementedError

    def on_set_current_module(self, module: str, filepath: str | None) -> None:
        """Every file that pylint checks comes here, with messages or without."""
        if filepath is not None:
            self.files.setdefault(os.path.abspath(filepath), [])

    def handle_message(self, msg: Message) -> None:
        """Keep the message."""
        super().handle_message(msg)
        self.files.setdefault(msg.abspath, []).append(msg)

    def display_messages(self, layout: Section | None) -> None:
        """Write the document."""
        files = [_file(path, messages) for path, messages in self.files.items()]
        self.writeln(json.dumps(self.document(files), indent=2))

    def display_reports(self, layout: Section) -> None:
        """Nothing: pylint's score would break the document."""

    def _display(self, layout: Section) -> None:
        """Nothing, as above."""


class SarifReporter(Document):
    """SARIF 2.1.0, for code scanning."""

    name = "autogen-sarif"
    extension = "sarif"

    def document(self, files: list[CheckedFile]) -> dict[str, Any]:
        from autogen_rules.reports import sarif

        return sarif.log((file for file in files if file.results), "pylint")


class JsonReporter(Document):
    """The findings with counts and a score, for dashboards."""

    name = "autogen-json"
    extension = "json"

    def document(self, files: list[CheckedFile]) -> dict[str, Any]:
        from autogen_rules.reports import as_json

        return as_json.report(files)


def _file(path: str, messages: list[Message]) -> CheckedFile:
    from autogen_rules.reports.results import CheckedFile, read_text, shown_path

    return CheckedFile(shown_path(path), read_text(path), tuple(map(_result, messages)))


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
