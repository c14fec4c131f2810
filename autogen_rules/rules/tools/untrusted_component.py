"""An AutoGen component, or pickled state, is loaded from data that comes from outside.

`load_component`, `ComponentModel(**data)`, `AgentBuilder.load` and `build_from_library`, `MCPProxy.create(openapi_url=...)`, the command,
arguments or address of an MCP server, and `pickle.load(s)` in a module that works with AutoGen, on data from a user or the network that has
passed no check; so where the module passes it to a function of another one that loads it. A file is not outside because its path is; an
address that is written in the source is the program's own choice. A serializer that pickles (`Serializer.PICKLE`) is reported by itself.

## Why

A component's `provider` names a module that is imported, a `FunctionTool` in it is source that is executed, and a pickle runs what it
likes. The command of an MCP server is a program on this machine.

## When to suppress

When the sender is authenticated and trusted as much as your own source.

## References

- `autogen_core` 0.7.5 `ComponentLoader.load_component`: any module is imported; an allow-list of namespaces is not released.
- <https://cwe.mitre.org/data/definitions/502.html>
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...facts.base import Facts
from ...facts.checks.patterns import Target
from ...facts.configs.loaders import loaded, loads, pickling
from ...facts.text.network import fetched_from
from ...facts.text.untrusted import from_others, is_checked
from ...findings import Report

CODE = "AGS061"
SYMBOL = "untrusted-component"
LEVEL = "high"
CWE = (502,)
OWASP = "LLM03"
ASI = "ASI04"
BAD = "team = RoundRobinGroupChat.load_component(await request.json())"
GOOD = "team = RoundRobinGroupChat.load_component(json.loads(TEAM_FILE.read_text()))"
_MESSAGE = "{} does what the sender of this data wants ({}); pass only what is your own"


def check(facts: Facts) -> Iterator[Report]:
    for flow in loaded(facts):
        yield replace(flow.report(_MESSAGE.format(flow.named(facts), flow.source)), node=flow.part)
    for given in loads(facts):
        source = from_others(facts, given.value) or fetched_from(facts, given.value)
        if source is not None and not is_checked(facts, given.use, Target.PROGRAM):
            yield given.report_use(_MESSAGE.format(given.name, source))
    for given in pickling(facts):
        yield given.report_use("whoever can write to the store runs what it unpickles (serializer); use the JSON serializer")
