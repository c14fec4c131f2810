"""An MCP server is started from a package without a pinned version.

`StdioServerParams`, `StdioConfig` or `MCPStdioServerConfig` with `npx`, `bunx`, `uvx` or `pipx` and no version in the arguments.

## Why

Every start installs what the registry holds then, and runs it with this user's rights.

## When to suppress

For packages of your own registry.

## References

- <https://cwe.mitre.org/data/definitions/1357.html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...evaluating.values import Const, Items
from ...facts.base import Facts
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

_RUNNERS = frozenset(("npx", "bunx", "uvx", "pipx", "pnpx"))
_PINNED = re.compile(r"(?:@?[\w./-]+)(?:@v?\d|==\d)[\w.+-]*|.*\.(?:js|py|whl|tgz)|\.{0,2}/.*|git\+.*@.*")


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.STDIO_SERVERS):
        command, arguments = call.given("command"), call.given("args")
        if not any(constant.value in _RUNNERS for constant in command.constants()):
            continue
        for alternative in arguments.value:
            if isinstance(alternative, Items) and not alternative.open and _is_unpinned(alternative):
                yield arguments.report(alternative, "the MCP server's package has no version; pin one", command)


def _is_unpinned(arguments: Items) -> bool:
    """Whether the first of the arguments that names a package names no version."""
    texts = [a.value for a in arguments.held if isinstance(a, Const) and isinstance(a.value, str)]
    package = next((text for text in texts if not text.startswith("-") and text not in ("run", "tool")), None)
    return package is not None and not _PINNED.fullmatch(package)
