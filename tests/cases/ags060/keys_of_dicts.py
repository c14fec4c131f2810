"""Which keys an order has says nothing about what stands under them; of words, none may be beside those that are known."""

import json
import subprocess

from autogen import ConversableAgent, register_function

ENTRIES = {"line", "folder"}
KNOWN = {"uptime", "who"}


def keys(text: str) -> str:
    order = json.loads(text)
    if not ENTRIES <= order.keys():
        return "incomplete"
    return subprocess.getoutput(order["line"])  # expect: AGS060


def one_by_one(text: str) -> str:
    order = json.loads(text)
    for key in order:
        if key not in ENTRIES:
            return "unknown"
    return subprocess.getoutput(order["line"])  # expect: AGS060


def any_of_them(text: str) -> str:
    order = json.loads(text)
    if any(key not in ENTRIES for key in order):
        return "unknown"
    return subprocess.getoutput(order["line"])  # expect: AGS060


def others(text: str) -> str:
    order = json.loads(text)
    if set(order) - ENTRIES:
        return "unknown"
    return subprocess.getoutput(order["line"])  # expect: AGS060


def under_each(text: str) -> str:
    order = json.loads(text)
    for line in order.values():
        if line not in KNOWN:
            return "unknown"
    return subprocess.getoutput(order["line"])  # ok: each is in a list


def all_known(words: list) -> str:
    if not KNOWN >= set(words):
        return "unknown"
    return subprocess.getoutput(" && ".join(words))  # ok: all are in a list


def all_there(words: list) -> str:
    if not KNOWN <= set(words):
        return "incomplete"
    return subprocess.getoutput(" && ".join(words))  # expect: AGS060


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (keys, one_by_one, any_of_them, others, under_each, all_known, all_there):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)
