"""An agent of AutoGen 0.4 or later executes code without approval.

`CodeExecutorAgent` or `MagenticOne` has no `approval_func`, or one (a function, or an object that is called) that can only approve.
`MagenticOne` with `hil_mode=True` is reported too: it asks for input, not for approval. Silent where the executor is a sandbox on another
machine, such as `ACADynamicSessionsCodeExecutor`.

## Why

Every code block that reaches the agent is run; without `sources` even those of other agents and of web pages that they quote.

## When to suppress

With releases before 0.7.2, which have no `approval_func`, when the executor is a container without a network.

## References

- `autogen_agentchat` 0.7.2 `CodeExecutorAgent(approval_func=)`; 0.7.5 warns where it is missing.
- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.asked import is_constant
from ...evaluating.values import ABSENT, Alternative
from ...facts.agents.approvals import only_approves
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.method_calls import objects
from ...findings import Report
from ...knowledge import roles

CODE = "AGS021"
SYMBOL = "unapproved-code-executor"
LEVEL = "high"
CWE = (862,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'agent = CodeExecutorAgent("runner", code_executor=executor)'
GOOD = 'agent = CodeExecutorAgent("runner", code_executor=executor, approval_func=ask_person)'


def check(facts: Facts) -> Iterator[Report]:
    for call in (choice for whole in facts.calls(roles.CODE_RUNNERS) for choice in whole.each_shown()):
        approval = call.given("approval_func")
        for alternative in approval.value if call.knows("approval_func") and not _is_remote(facts, call) else ():
            reason = _reason(facts, alternative)
            if reason is not None:
                yield approval.report(alternative, f"{call.symbol.name} executes code without approval{reason}")


def _is_remote(facts: Facts, call: AutogenCall) -> bool:
    """Whether the code runs in a sandbox on another machine."""
    executors = objects(facts, call.first("code_executor", "executor"), roles.EXECUTORS)
    return bool(executors) and all(executor.exactly(roles.REMOTE_SANDBOXES) for executor in executors)


def _reason(facts: Facts, approval: Alternative) -> str | None:
    """The end of the message on what approves nothing."""
    if approval is ABSENT:
        return "; pass an approval_func that asks (0.7.2 or later)"
    if is_constant(approval, None):
        return ": approval_func is None; pass one that asks"
    return ": approval_func always says yes; let it ask" if only_approves(facts, approval) else None
