"""An agent, a server of tools or a host of agents is open to whoever reaches it.

Reported are a gRPC host of agents, an MCP or A2A server and a hub that listen on all interfaces (`0.0.0.0`, `::`) without authentication,
`security=None` written out, `allow_unauthenticated=True`, and `allow_remote_agent_registration=True`.

## Why

Whoever can connect talks to the agent with its tools and at its cost; on a bus of agents he can be one of them. A gateway in front of it
may ask for a password, but the program does not say so: that is why this rule is off by default.

## When to suppress

When a gateway or a network of its own stands in front.

Of fifteen public hosts of agents over gRPC that were looked at, two listen on all interfaces, where a variable does not say otherwise; of
two A2A servers in 2,398 linted files, one does, a sample. Hubs and MCP servers of AG2 1.x were hardly found outside AG2. Silent are
`localhost`, an address that is not known, a hub with `auth=`, an application with `security=` or a middleware that may ask (not one for
CORS, compression or the like), and servers that another program starts.

## References

- `autogen_ext` 0.7.5 `GrpcWorkerAgentRuntimeHost`: an insecure port, without credentials.
- AG2 1.2.1 `ag2/mcp/server.py` (`security=None`), `ag2/network/hub/core.py`.
- <https://cwe.mitre.org/data/definitions/306.html>, <https://cwe.mitre.org/data/definitions/1327.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.asked import is_constant
from ...evaluating.values import Alternative
from ...facts.base import Facts
from ...facts.configs.served import everywhere, listening
from ...facts.given import Given, reports
from ...findings import Report
from ...knowledge import roles

CODE = "AGS964"
SYMBOL = "agent-served-openly"
LEVEL = "low"
CWE = (306, 1327)
OWASP = "LLM06"
ASI = "ASI07"
BAD = 'host = GrpcWorkerAgentRuntimeHost("0.0.0.0:50051")'
GOOD = 'host = GrpcWorkerAgentRuntimeHost("127.0.0.1:50051")'

_SWITCHES = ("allow_remote_agent_registration", "allow_unauthenticated")


def check(facts: Facts) -> Iterator[Report]:
    yield from reports(listening(facts), _everywhere)
    for call in facts.autogen_calls:
        switches = call.symbol.taking("network").intersection(_SWITCHES)
        yield from reports(map(call.given, sorted(switches)), _switched_on)
    yield from reports((call.given("security") for call in facts.calls(roles.SERVED_AGENTS)), _unsecured)


def _everywhere(given: Given, alternative: Alternative) -> str | None:
    if everywhere(alternative):
        return f"agents are served on all interfaces, and nothing here asks who comes: {given.name}; listen on 127.0.0.1, or ask who comes"
    return None


def _switched_on(given: Given, alternative: Alternative) -> str | None:
    if is_constant(alternative, True):
        return f"anybody may come in: {given.name} is True; leave it out, and give the hub an auth registry"
    return None


def _unsecured(given: Given, alternative: Alternative) -> str | None:
    return "security is None, which authenticates nobody; require a token" if is_constant(alternative, None) else None
