"""The same refusal in other words: by else, by a function that looks at a local, at a record, by a verdict that a name holds."""

import subprocess
from dataclasses import dataclass

from acme_scanner import inspect
from autogen import ConversableAgent, register_function

KNOWN = {"df", "uptime"}


@dataclass
class Order:
    line: str
    note: str


def known_or_else(text):
    if text in KNOWN:
        return text
    else:
        raise ValueError(text)


def anything_or_else(text):
    if text:
        return text
    elif text is None:
        raise TypeError(text)
    else:
        raise ValueError(text)


def refuse(text):
    if text not in KNOWN:
        raise ValueError(text)


def tidied(text):
    line = text.strip()
    refuse(line)
    return line


def tidied_only(text):
    line = text.strip()
    print(line)
    return line


def refuse_order(order):
    if order.line not in KNOWN:
        raise ValueError(order)


def by_else(command: str) -> str:
    return subprocess.getoutput(known_or_else(command))  # ok: one of two


def by_nothing(command: str) -> str:
    return subprocess.getoutput(anything_or_else(command))  # expect: AGS060


def by_a_local(command: str) -> str:
    return subprocess.getoutput(tidied(command))  # ok: one of two


def by_no_local(command: str) -> str:
    return subprocess.getoutput(tidied_only(command))  # expect: AGS060


def by_a_record(order: Order) -> str:
    refuse_order(order)
    return subprocess.getoutput(order.line)  # ok: one of two


def by_another_field(order: Order) -> str:
    refuse_order(order)
    return subprocess.getoutput(f"logger {order.note}")  # expect: AGS060


def by_a_verdict(command: str) -> str:
    blocked = inspect(command).blocked
    if blocked:
        return "no"
    return subprocess.getoutput(command)  # ok: the scanner decides


def by_no_verdict(command: str) -> str:
    blocked = inspect("uptime").blocked
    if blocked:
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


def by_a_name(command: str) -> str:
    problems = []
    if command not in KNOWN:
        problems.append("unknown")
    refused = problems
    if refused:
        return "no"
    return subprocess.getoutput(command)  # ok: one of two


def by_a_name_of_another(command: str) -> str:
    problems = []
    if not command:
        problems.append("empty")
    refused = problems
    if refused:
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
TOOLS = by_else, by_nothing, by_a_local, by_no_local, by_a_record, by_another_field, by_a_verdict, by_no_verdict
for tool in (*TOOLS, by_a_name, by_a_name_of_another):
    register_function(tool, caller=caller, executor=worker, description="Run a command.")
