"""Termination functions that count, or look at a clock: what bounds the agent is not known."""

import time

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m"})
started = time.time()
replies = 0
seen = []


def tenth(message):
    global replies
    replies += 1
    return replies >= 10


def late(message):
    return time.time() - started > 300


def remembered(message):
    seen.append(message)
    return len(seen) == 10


def long(message):
    return len(message["content"]) > 2000


class Budget:
    def __init__(self):
        self.left = 5

    def spent(self, message):
        self.left -= 1
        return not self.left


counted = UserProxyAgent("counted", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=tenth)
timed = UserProxyAgent("timed", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=late)
kept = UserProxyAgent("kept", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=remembered)
paid = UserProxyAgent("paid", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=Budget().spent)
short = UserProxyAgent("short", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=long)  # expect: AGS022
never = UserProxyAgent(  # expect: AGS022
    "never", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=lambda message: False
)
for user in (counted, timed, kept, paid, short, never):
    user.initiate_chat(writer, message="Write a poem on rain.")
