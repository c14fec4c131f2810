"""The person who is asked is a constant: a function that always gives the same answer.

Reported are an `input_func` of `UserProxyAgent` (0.4 and later), a `get_human_input` that a subclass overrides or a program assigns, a
`hitl_hook` (also `@agent.hitl_hook`) and an `on_approval` that ask nobody: on every path they give one answer that lets things through
(`""`, `"yes"`, `{"approve": True}`). Silent are functions that read what they are asked, but to print or log it, or call anything but a
print, a log or a pause, and answers that end or refuse (`"exit"`, `"TERMINATE"`, `"no"`).

## Why

The program looks as if a person saw each step, and nobody does. So the settings that count on the person - `human_input_mode="ALWAYS"`, a
`UserProxyAgent` in the team, an approval - hold nothing back; the other rules count such a person as none.

## When to suppress

In an evaluation that is meant to run unattended: then say so, with `human_input_mode="NEVER"` and a sandbox.

In 2,398 public files of AutoGen programs, about thirty give or override the answer: they ask in a console, a web page or a queue, which is
silent, as is a hook that keeps what it was asked. The one constant among them stands in a test, which the rule leaves alone.

## References

- AutoGen 0.2.40 `ConversableAgent.get_human_input`: an empty answer means "go on"; `autogen_agentchat` 0.7.5 `UserProxyAgent(input_func=)`;
  AG2 1.2.1 `Agent(hitl_hook=)`.
- <https://cwe.mitre.org/data/definitions/862.html>, <https://cwe.mitre.org/data/definitions/284.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.agents.people import scripted_people
from ...facts.base import Facts
from ...findings import Report

CODE = "AGS024"
SYMBOL = "scripted-human-input"
LEVEL = "high"
CWE = (862, 284)
OWASP = "LLM06"
ASI = "ASI09"
BAD = 'person = UserProxyAgent("person", input_func=lambda prompt: "")'
GOOD = 'person = UserProxyAgent("person", input_func=input)  # AutoGen 0.4 or later'


def check(facts: Facts) -> Iterator[Report]:
    for person, answer in scripted_people(facts):
        yield person.report(
            answer, f"the person who is asked is a constant: {person.name} always gives the same answer; let it ask somebody"
        )
