"""Another vendor's coding agent works on this machine, and whatever it asks for is granted.

Reported are `permission_policy="auto"`, `permission_mode="bypassPermissions"` (not `"acceptEdits"`) and `approval_policy="never"` of
`ACPConfig`, `ClaudeCodeConfig`, `CodexConfig` and their kin, and a command of theirs that says the same
(`--dangerously-skip-permissions`).

## Why

A coding agent edits files and runs commands with the rights of this process. Its questions are the only place where a person sees what
it is about to do, and text that it reads - an issue, a page, a file - can tell it what that is.

## When to suppress

When the agent works in a container or virtual machine made for it.

The configurations came with AG2 1.x. Of ten public files with `permission_policy="auto"`, eight are AG2's own samples and tests or
copies of them, two another framework's; of ten with `"bypassPermissions"` none is AutoGen's. Silent are `"ask"` (the default),
`"acceptEdits"`, what is not known, and everybody else's parameters of these names.

## References

- AG2 1.2.1 `ag2/acp/config.py`: `permission_policy` is `"ask"` unless set, `"auto"` allows every request.
- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from ...evaluating.asked import text_of
from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.entries import entries_within
from ...facts.given import Given, elements, reports
from ...findings import Report
from ...knowledge import roles

CODE = "AGS025"
SYMBOL = "coding-agent-unattended"
LEVEL = "high"
CWE = (862,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'agent = Agent("coder", config=ClaudeCodeConfig(permission_policy="auto"))'
GOOD = 'agent = Agent("coder", config=ClaudeCodeConfig(permission_policy="ask"), hitl_hook=ask_a_person)'

_GRANTS = {"permission_policy": "auto", "permission_mode": "bypassPermissions", "approval_policy": "never"}
_ARGUMENT = re.compile(
    r"--(?:allow-)?dangerously-[a-z-]+|--yolo|(?:--permission-mode=)?bypassPermissions|approval_policy *= *['\"]?never['\"]?"
    r"|--ask-for-approval=never"
)


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.choices(roles.CODING_AGENTS):
        for argument in map(call.given, call.names):
            yield from reports((argument, *entries_within(facts, argument)), partial(_granted, call.symbol.name))
            yield from reports((argument, *elements(argument)), partial(_said, call.symbol.name))


def _granted(who: str, given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and alternative.value is not None and _GRANTS.get(given.name) == alternative.value:
        return f"{who} asks nobody: {given.name} is {alternative.value}; let a person decide"
    return None


def _said(who: str, given: Given, alternative: Alternative) -> str | None:
    found = _ARGUMENT.search(text_of(alternative) or "")
    return f"{who} asks nobody: its command says {found[0]}; leave it out" if found is not None else None
