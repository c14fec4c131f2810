"""Text from outside goes, unchecked, into a conversation that acts on it or may act.

Outside is what others send - parameters of web, bot and UI handlers, Streamlit fields, parameters named `user_input`, `user_message` and
the like, a name that nothing defines - and what the operator types: `input()`, the command line, prompt_toolkit fields. The operator's text
is reported only where the conversation executes code and nobody is asked. Reported is the argument that hands it, bare or inside a longer
text, to `initiate_chat`, `run(task=...)`, `ask`, `send`, `receive`, `generate_reply`, `on_messages`, a group run or an agent's
`system_message`; also the argument that hands it to a function of another module which does so, or that hands such a function to a
framework as a callback.

A conversation acts when one of those who take part - both sides of a chat, the members of a group or team, who is in a nested chat, whom
a tool asks - executes code, or has tools, an MCP workbench, a browser, files or a memory that it writes; the message says who and how. It
may act where that is not seen. A conversation that can only talk is left to AGS932. Whatever went through another call, such as a function
of your own, is taken to be checked.

## Why

The agents cannot tell the task from instructions that are hidden in it; with code execution or tools, such an instruction is carried out.

## When to suppress

When the person who types is the one whose machine and money are used: a script that only its author runs.

## References

- OWASP LLM01:2025 Prompt Injection; MITRE ATLAS AML.T0051.
- <https://cwe.mitre.org/data/definitions/1427.html>, <https://cwe.mitre.org/data/definitions/20.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.conversations.entrances import entrances
from ...findings import Report

CODE = "AGS031"
SYMBOL = "unsanitized-conversation-input"
LEVEL = "medium"
CWE = (1427, 20)
OWASP = "LLM01"
ASI = "ASI01"
BAD = 'user.initiate_chat(assistant, message=request.json["task"])'
GOOD = 'user.initiate_chat(assistant, message=checked(request.json["task"]))'


def check(facts: Facts) -> Iterator[Report]:
    for text in entrances(facts):
        if text.acted_on:
            acting = f": {text.reach.acting}" if text.reach.acting else ""
            message = f"text from outside ({text.source}) goes unchecked into {text.into}{acting}; check or delimit it first"
            yield text.given.report_use(message, origin=text.origin)
