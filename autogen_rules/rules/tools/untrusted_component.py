"""An AutoGen component, or pickled state, is loaded from data that comes from outside.

`load_component`, `AgentBuilder.load` and `build_from_library`, and `pickle.load(s)` in a module that works with AutoGen, on data from a
user or the network. A file is not outside because its path is.

## Why

A component's `provider` names a module that is imported, a `FunctionTool` in it is source that is executed, and a pickle runs what it
likes.

## When to suppress

When the sender is authenticated and trusted as much as your own source.

## References

- `autogen_core` 0.7.5 `ComponentLoader.load_component`: any module is imported; an allow-list of namespaces is not released.
- <https://cwe.mitre.org/data/definitions/502.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.loaders import loads
from ...facts.network import fetched_from
from ...facts.untrusted import from_others
from ...findings import Report

CODE = "AGS061"
SYMBOL = "untrusted-component"
LEVEL = "high"
CWE = (502,)
OWASP = "LLM03"
ASI = "ASI04"
BAD = "team = RoundRobinGroupChat.load_component(await request.json())"
GOOD = "team = RoundRobinGroupChat.load_component(json.loads(TEAM_FILE.read_text()))"


def check(facts: Facts) -> Iterator[Report]:
    for given in loads(facts):
        source = from_others(facts, given.value) or fetched_from(facts, given.value)
        if source is not None:
            yield given.report_use(f"{given.name} runs what the sender of this data wants ({source}); load only what is your own")
