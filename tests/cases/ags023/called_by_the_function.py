"""What ends a chat calls other functions of the program, is a method, or an object that is called."""

import json
import logging
import time
from functools import partial

import autogen

COMMON = {"human_input_mode": "NEVER", "code_execution_config": False}
WRITER = autogen.AssistantAgent("writer", llm_config={"model": "m"})
WORDS = ("READY", "CLOSED")
logger = logging.getLogger(__name__)


def text_of(message):
    return (message.get("content") or "").strip()


def holds(word, message):  # expect: AGS023
    return word in text_of(message)


def ready(message):  # expect: AGS023
    logger.debug("looking at %s", message)
    return any(word in text_of(message).splitlines() for word in WORDS)


def late(started=time.time()):
    return time.time() - started > 60


def ready_or_late(message):  # ok: AGS023 the clock ends it
    return late() or "READY" in text_of(message)


def again(message, depth=3):  # expect: AGS023
    return "READY" in message["content"] or again(message, depth)


def verdict(message):  # expect: AGS023
    return json.loads(text_of(message))["over"]


class Desk:
    WORD = "READY"

    def __init__(self):
        self.open = True
        self.seen = []

    def close(self):
        self.open = False

    def is_ready(self, message):  # expect: AGS023
        return self.WORD in self.text(message)

    def text(self, message):
        return message["content"].upper()

    def is_closed(self, message):  # ok: AGS023 others close it
        return not self.open or self.WORD in message["content"]

    def has_seen(self, message):  # ok: AGS023 it keeps what it has seen
        self.seen.append(message)
        return self.WORD in message["content"]

    def is_itself(self, message):  # ok: AGS023 who knows what it compares
        return self == message


class Bell:
    def __init__(self, word):
        self.word = word

    def __call__(self, message):  # expect: AGS023
        return self.word in message["content"]


desk = Desk()
stops = [
    partial(holds, "READY"),
    ready,
    ready_or_late,
    again,
    verdict,
    desk.is_ready,
    desk.is_closed,
    desk.has_seen,
    desk.is_itself,
    Bell("READY"),
]


def ask(stop):
    user = autogen.UserProxyAgent("user", is_termination_msg=stop, **COMMON)
    user.initiate_chat(WRITER, message="Write.")


for each in stops:
    ask(each)

worker = autogen.UserProxyAgent("worker", code_execution_config=False, is_termination_msg=lambda m: "READY" in m["content"])  # ok: AGS023 it asks


@worker.register_for_execution()
@WRITER.register_for_llm(description="Adds.")
def add(first: int, second: int) -> int:
    return first + second


idle = autogen.UserProxyAgent("idle", code_execution_config=False, is_termination_msg=lambda m: "READY" in m["content"])  # expect: AGS023
