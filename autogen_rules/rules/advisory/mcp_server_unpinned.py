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

from ...evaluating.values import Const, Items, Value
from ...facts.base import Facts
from ...facts.given import Given
from ...facts.pins import unpinned_program
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


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.STDIO_SERVERS):
        command, arguments = call.given("command"), call.given("args")
        for constant in command.constants():
            yield from _unpinned("MCP server", arguments, [constant.value], command)
    for call in facts.calls(roles.CODING_AGENTS):
        yield from _unpinned("coding agent", call.given("command"), [])


def _unpinned(what: str, given: Given, first: list[object], *because: Given) -> Iterator[Report]:
    for alternative in given.value:
        if isinstance(alternative, Items) and not alternative.open:
            words = [*first, *map(_word, alternative.elements)]
            found = unpinned_program([word if isinstance(word, str) else None for word in words]) if words else None
            if found is not None:
                yield given.report(alternative, f"the {what}'s {found} has no version; pin one", *because)


def _word(element: Value) -> object:
    (word,) = element if len(element) == 1 else (None,)
    return word.value if isinstance(word, Const) else None
