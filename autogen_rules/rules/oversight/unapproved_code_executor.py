"""An agent of AutoGen 0.4 or later executes code without approval.

`CodeExecutorAgent` or `MagenticOne` has no `approval_func`, or one that can only approve. `MagenticOne(hil_mode=False)` is included in the
same finding.

## Why

Every code block that reaches the agent is run; without `sources` even those of other agents and of web pages that they quote.

## When to suppress

With releases before 0.7.2, which have no `approval_func`, when the executor is a container without a network.

## References

- `autogen_agentchat` 0.7.2 `CodeExecutorAgent(approval_func=)`; 0.7.5 warns where it is missing.
- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.values import ABSENT, Alternative, Const, Def, Result
from ...facts.base import Facts
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
    for call in facts.calls(roles.CODE_RUNNERS):
        approval = call.given("approval_func")
        for alternative in approval.value if call.knows("approval_func") else ():
            reason = _reason(facts, alternative)
            if reason is not None:
                yield approval.report(alternative, f"{call.symbol.name} executes code that nobody approves{reason}")


def _reason(facts: Facts, approval: Alternative) -> str | None:
    """The end of the message on what approves nothing."""
    if approval is ABSENT:
        return "; pass an approval_func that asks"
    if isinstance(approval, Const) and approval.value is None:
        return ": approval_func is None; pass one that asks"
    if isinstance(approval, Def) and _only_approves(facts, approval):
        return ": approval_func always says yes; let it ask"
    return None


def _only_approves(facts: Facts, function: Def) -> bool:
    """Whether every return is an approval written as a constant, and nothing refuses by raising."""
    if any(isinstance(node, ast.Raise) for node in ast.walk(function.function)):
        return False
    returned = [facts.value(node, site) for node, site in function.scope.returns]
    return bool(returned) and all(_approves(facts, alternative) for value in returned for alternative in value)


def _approves(facts: Facts, alternative: Alternative) -> bool:
    if isinstance(alternative, Const):
        return alternative.value is True
    if not isinstance(alternative, Result):
        return False
    return all(isinstance(a, Const) and a.value is True for a in alternative.arguments.get("approved", 0))
