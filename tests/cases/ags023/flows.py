import os
from functools import partial

import autogen

is_done = lambda m: "DONE" in m["content"]  # expect: AGS023
first = autogen.AssistantAgent("first", is_termination_msg=is_done)
second = autogen.AssistantAgent("second", is_termination_msg=is_done)  # ok: reported once

bounded_only = lambda m: "DONE" in m["content"]  # ok: every agent that gets it is limited
third = autogen.AssistantAgent("third", is_termination_msg=bounded_only, max_consecutive_auto_reply=5)

options = {"is_termination_msg": lambda m: "DONE" in m["content"]}  # expect: AGS023
fourth = autogen.AssistantAgent("fourth", **options)


class Writer(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(
            name,
            is_termination_msg=lambda m: "DONE" in m["content"],  # expect: AGS023
        )


class Limited(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, is_termination_msg=lambda m: "DONE" in m["content"], max_consecutive_auto_reply=5)


writer = Writer("writer")
limited = Limited("limited")
make = partial(autogen.AssistantAgent, is_termination_msg=lambda m: "DONE" in m["content"], max_consecutive_auto_reply=5)
made = make("made")

if os.environ.get("STRICT"):
    check = lambda m: m["content"] == "DONE"  # expect: AGS023
else:
    check = None
fifth = autogen.AssistantAgent("fifth", is_termination_msg=check)
