"""pylint's messages as SARIF 2.1.0: ``--output-format=pylint_autogen.reporters.SarifReporter``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pylint.reporters import BaseReporter

from autogen_rules.reports import sarif
from autogen_rules.reports.masking import Region
from autogen_rules.reports.results import CheckedFile, Result, our_rules, read_text, shown_path

if TYPE_CHECKING:
    from pylint.message import Message
    from pylint.reporters.ureports.nodes import Section

_LEVELS = {"fatal": "error", "error": "error", "warning": "warning"}
_OURS = {rule.pylint_symbol: rule for rule in our_rules().values()}


class SarifReporter(BaseReporter):
    """Writes all messages as one SARIF log when pylint is done."""

    name = "autogen-sarif"
    extension = "sarif"

    def display_messages(self, layout: Section | None) -> None:
        """Write the log."""
        files: dict[str, list[Message]] = {}
        for message in self.messages:
            files.setdefault(message.abspath, []).append(message)
        log = sarif.log((_file(path, messages) for path, messages in files.items()), "pylint")
        self.writeln(json.dumps(log, indent=2))

    def display_reports(self, layout: Section) -> None:
        """Nothing: pylint's score would break the document."""

    def _display(self, layout: Section) -> None:
        """Nothing, as above."""


def _file(path: str, messages: list[Message]) -> CheckedFile:
    return CheckedFile(shown_path(path), read_text(path), tuple(map(_result, messages)))


def _result(message: Message) -> Result:
    end = None if message.end_column is None else message.end_column + 1
    region = Region(message.line, message.column + 1, message.end_line, end)
    rule = _OURS.get(message.symbol)
    if rule is None:
        return Result(region, message.msg_id, message.symbol, message.msg, _LEVELS.get(message.category, "note"))
    return Result(region, rule.code, rule.symbol, message.msg.removeprefix(f"{rule.code} "), rule.level.sarif)
