import re

import autogen


def contains(message):  # expect: AGS023
    return "DONE" in message["content"]


def guarded(message):  # expect: AGS023
    if message.get("content") is None:
        return False
    return message["content"].rstrip().endswith("DONE")


def searched(message):  # expect: AGS023
    content = message.get("content") or ""
    return re.search(r"\bDONE\b", content) is not None


def looped(message):  # expect: AGS023
    for word in ("DONE", "STOP"):
        if word in message["content"]:
            return True
    return False


def limited(message):  # ok: every agent that gets it is limited
    return "DONE" in message["content"]


def unused(message):  # ok: no agent gets it
    return "DONE" in message["content"]


first = autogen.AssistantAgent("first", is_termination_msg=contains)
second = autogen.AssistantAgent("second", is_termination_msg=contains)  # ok: reported once, at the function
third = autogen.AssistantAgent("third", is_termination_msg=guarded)
fourth = autogen.AssistantAgent("fourth", is_termination_msg=searched)
fifth = autogen.AssistantAgent("fifth", is_termination_msg=looped)
sixth = autogen.AssistantAgent("sixth", is_termination_msg=limited, max_consecutive_auto_reply=5)


class Checks:
    def __init__(self):
        self.rounds = 0

    def too_long(self, message):
        self.rounds += 1
        return self.rounds > 8 or "DONE" in message["content"]


checks = Checks()
seventh = autogen.AssistantAgent("seventh", is_termination_msg=checks.too_long)  # ok: counts the rounds
