"""AutoGen's security rules in pylint, as messages autogen-...: ``load-plugins = pylint_autogen``."""

from __future__ import annotations

import sys
from functools import lru_cache
from io import TextIOWrapper
from typing import TYPE_CHECKING

from astroid import nodes
from pylint.checkers import BaseChecker
from pylint.interfaces import CONFIDENCE_MAP

from autogen_rules import OPTIONS, Finding, Settings, check_source
from autogen_rules.catalogue import INTERNAL, Rule, rules

from .reporters import JsonReporter, SarifReporter

if TYPE_CHECKING:
    from pylint.lint import PyLinter
    from pylint.typing import MessageDefinitionTuple

_RULES = (INTERNAL, *rules())
_IDS = {rule.code: rule.pylint_id for rule in _RULES}
# The advisory rules are messages of their own (disabled until enabled), not an option.
_OPTIONS = tuple(option for option in OPTIONS if option.name != "autogen-advisory")


def _message(rule: Rule) -> MessageDefinitionTuple:
    parts = [f"{rule.code}: {rule.summary}", rule.why]
    if rule.bad:
        parts += [f"Bad: `{rule.bad}`.", f"Good: `{rule.good}`."]
    description = " ".join([*parts, f"See {rule.url}"])
    return "%s", rule.pylint_symbol, description, {"default_enabled": not rule.advisory}


class AutogenChecker(BaseChecker):
    """The rules that are on by default."""

    name = "autogen"
    msgs = {rule.pylint_id: _message(rule) for rule in _RULES if not rule.advisory}
    options = tuple(
        (option.name, {"default": option.default, "type": "string", "metavar": option.kind, "help": option.help})
        for option in _OPTIONS
    )

    def visit_module(self, node: nodes.Module) -> None:
        """Report what this checker's rules find in the module."""
        for finding in _findings(node, _settings(self.linter)):
            if (msgid := _IDS[finding.code]) in self.msgs:
                self.add_message(
                    msgid,
                    node=_node_at(node, finding.line, finding.column),
                    args=f"{finding.code} {finding.message}",
                    line=finding.line,
                    col_offset=finding.column,
                    end_lineno=finding.end_line,
                    end_col_offset=finding.end_column,
                    confidence=CONFIDENCE_MAP[finding.confidence],
                )


class AdvisoryChecker(AutogenChecker):
    """The rules that are off until enabled; pylint wants a checker for each hundred of message ids."""

    name = "autogen-advisory"
    msgs = {rule.pylint_id: _message(rule) for rule in _RULES if rule.advisory}
    options = ()


def _settings(linter: PyLinter) -> Settings:
    """The configured limits, and the advisory rules whose messages are enabled."""
    advisory = [rule.code for rule in _RULES if rule.advisory and linter.is_message_enabled(rule.pylint_id)]
    limits = {option.name: getattr(linter.config, f"autogen_{option.field}") for option in _OPTIONS}
    return Settings.from_options({**limits, "autogen-advisory": advisory})


@lru_cache(maxsize=1)  # both checkers ask about the module that pylint is at
def _findings(module: nodes.Module, settings: Settings) -> list[Finding]:
    """All findings in the module, from the text that pylint has parsed."""
    with TextIOWrapper(module.stream(), encoding=module.file_encoding) as stream:
        return check_source(stream.read(), module.file, settings)


def _node_at(module: nodes.Module, line: int, column: int) -> nodes.NodeNG:
    """The innermost node around a place: pylint names the function or class that a message stands in by its node."""
    inner: nodes.NodeNG | None = module
    while inner:
        node = inner
        inner = next((child for child in node.get_children() if _surrounds(child, line, column)), None)
    return node


def _surrounds(node: nodes.NodeNG, line: int, column: int) -> bool:
    start, end = (node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)
    return None not in start + end and start <= (line, column) < end


def register(linter: PyLinter) -> None:
    """Add the checkers and the formats. pylint before 3.2 asks a second time in each worker of ``-j``."""
    linter.register_reporter(SarifReporter)
    linter.register_reporter(JsonReporter)
    if not any(isinstance(checker, AutogenChecker) for checker in linter.get_checkers()):
        linter.register_checker(AutogenChecker(linter))
        linter.register_checker(AdvisoryChecker(linter))


def load_configuration(linter: PyLinter) -> None:
    """End the run with one line on stderr and pylint's status for wrong usage, 32, where an option's value is wrong."""
    try:
        _settings(linter)
    except ValueError as error:
        print(f"pylint_autogen: {error}", file=sys.stderr)
        sys.exit(32)
