import re
import time

import autogen
from checks_of_the_company import is_done

deadline = time.time() + 600
STOP = "TERMINATE"
history = []

contains = autogen.AssistantAgent("a", is_termination_msg=lambda m: "TERMINATE" in m["content"])  # expect: AGS023
contains_or = autogen.AssistantAgent("a", is_termination_msg=lambda m: "TERMINATE" in (m.get("content") or ""))  # expect: AGS023
equals = autogen.AssistantAgent("a", is_termination_msg=lambda m: m["content"] == "TERMINATE")  # expect: AGS023
equals_name = autogen.AssistantAgent("a", is_termination_msg=lambda m: m["content"].strip() == STOP)  # expect: AGS023
ends = autogen.AssistantAgent("a", is_termination_msg=lambda m: m.get("content", "").rstrip().endswith("TERMINATE"))  # expect: AGS023
guarded = autogen.AssistantAgent(
    "a",
    is_termination_msg=lambda m: m.get("content", "") and m.get("content", "").rstrip().endswith("TERMINATE"),  # expect: AGS023
)
searches = autogen.AssistantAgent("a", is_termination_msg=lambda m: re.search(r"\bDONE\b", m["content"]))  # expect: AGS023
lowered = autogen.AssistantAgent("a", is_termination_msg=lambda m: "done" in m["content"].lower())  # expect: AGS023
either = autogen.AssistantAgent("a", is_termination_msg=lambda m: "DONE" in m["content"] or "STOP" in m["content"])  # expect: AGS023

timed = autogen.AssistantAgent("a", is_termination_msg=lambda m: "DONE" in m["content"] or time.time() > deadline)  # ok: a clock too
counted = autogen.AssistantAgent("a", is_termination_msg=lambda m: len(history) > 5)  # ok: not the message
called = autogen.AssistantAgent("a", is_termination_msg=lambda m: is_done(m))  # ok: unknown
called_too = autogen.AssistantAgent("a", is_termination_msg=lambda m: "DONE" in m["content"] or is_done(m))  # ok: unknown
imported = autogen.AssistantAgent("a", is_termination_msg=is_done)  # ok: unknown
always = autogen.AssistantAgent("a", is_termination_msg=lambda m: True)  # ok: stops at the first message
never = autogen.AssistantAgent("a", is_termination_msg=lambda m: False)  # ok: looks for nothing
none = autogen.AssistantAgent("a", is_termination_msg=None)  # ok: none given
omitted = autogen.AssistantAgent("a")


def by_count(message):
    history.append(message)
    return len(history) > 8 or "DONE" in message["content"]


counting = autogen.AssistantAgent("a", is_termination_msg=by_count)  # ok: counts the messages
