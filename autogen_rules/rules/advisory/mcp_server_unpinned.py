"""An MCP server or a coding agent is started from a package or an image without a pinned version.

`StdioServerParams`, `StdioConfig` or `MCPStdioServerConfig` with `npx`, `bunx`, `uvx` or `pipx` and no version in the arguments, or with
`docker run` of an image without one; an `ACPConfig([...])` whose command says the same.

## Why

Every start installs what the registry holds then, and runs it with this user's rights.

## When to suppress

For packages of your own registry.

## References

- <https://cwe.mitre.org/data/definitions/1357.html>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...edits.drafts import Draft
from ...evaluating.values import Const, Items, Value
from ...facts.base import Facts
from ...facts.configs.pins import pinned_as, unpinned_program
from ...facts.fixes import fix, replaced
from ...facts.given import Given
from ...findings import Report
from ...knowledge import roles

CODE = "AGS960"
SYMBOL = "mcp-server-unpinned"
LEVEL = "low"
CWE = (1357,)
OWASP = "LLM03"
ASI = "ASI04"
BAD = 'params = StdioServerParams(command="npx", args=["-y", "some-server"])'
GOOD = 'params = StdioServerParams(command="npx", args=["-y", "some-server@1.4.2"])'


class _Command(NamedTuple):
    """What is started, the ``words`` of its command as far as they are constants, and what they follow from: a list, and what else."""

    what: str
    words: tuple[Const | None, ...]
    given: Given
    written: Items
    because: tuple[Given, ...] = ()

    @property
    def texts(self) -> list[str | None]:
        """The words as texts, None where one is unknown."""
        return [word.value if word is not None and isinstance(word.value, str) else None for word in self.words]


def check(facts: Facts) -> Iterator[Report]:
    commands = list(_commands(facts))
    known = {text for command in commands for text in command.texts if text is not None}
    for command in commands:
        found = unpinned_program(command.texts)
        if found is not None:
            message = f"the {command.what}'s {found.kind} has no version; pin one"
            yield command.given.report(command.written, message, *command.because, fixes=_pinned(command, found.word, known))


def _commands(facts: Facts) -> Iterator[_Command]:
    for call in facts.calls(roles.STDIO_SERVERS):
        command, arguments = call.given("command"), call.given("args")
        for program in command.constants():
            for written, words in _words(arguments):
                yield _Command("MCP server", (program, *words), arguments, written, (command,))
    for call in facts.calls(roles.CODING_AGENTS):
        command = call.given("command")
        for written, words in _words(command):
            yield _Command("coding agent", words, command, written)


def _words(given: Given) -> Iterator[tuple[Items, tuple[Const | None, ...]]]:
    for alternative in given.value:
        if isinstance(alternative, Items) and not alternative.open:
            yield alternative, tuple(map(_word, alternative.elements))


def _word(element: Value) -> Const | None:
    (word,) = element if len(element) == 1 else (None,)
    return word if isinstance(word, Const) else None


def _pinned(command: _Command, word: str, known: set[str]) -> tuple[Draft, ...]:
    """The version that another server of the module is started in."""
    version = pinned_as(word, known)
    step = next((replaced(each, f'"{version}"') for each in command.words if each is not None and each.value == word), None)
    return fix(f"start the version that is pinned elsewhere: {version}", step) if version is not None else ()
