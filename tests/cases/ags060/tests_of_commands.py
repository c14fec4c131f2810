"""Which tests of a command are checks, and which let anything pass."""

import re
import shlex
import subprocess
from enum import Enum

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from policies import review, trim

ALLOWED = ("uptime", "df -h")
PLAIN = re.compile(r"[\w ./-]+")
LOG = []


class Action(Enum):
    DISK = "df -h"
    LOAD = "uptime"


def run(command):
    return subprocess.getoutput(command)  # ok: called with what has passed a list


def through_a_helper(command: str) -> str:
    if command not in ALLOWED:
        return "not allowed"
    return run(command)


def in_a_branch(command: str) -> str:
    if command in ALLOWED:
        return subprocess.getoutput(command)  # ok: the passing branch alone
    return "not allowed"


def in_an_expression(command: str) -> str:
    return subprocess.getoutput(command) if command in ALLOWED else "not allowed"  # ok


def chosen(command: str) -> str:
    line = command if command in ALLOWED else "uptime"
    return subprocess.getoutput(line)  # ok: one of the list


def asserted(command: str) -> str:
    assert command in ALLOWED
    return subprocess.getoutput(command)  # ok


def by_an_enum(command: str) -> str:
    return subprocess.getoutput(Action(command).value)  # ok: one of its values


def compiled(command: str) -> str:
    if not PLAIN.fullmatch(command):
        raise ValueError(command)
    return subprocess.getoutput(command)  # ok: nothing that a shell reads


def all_words(commands: list[str]) -> str:
    for command in commands:
        if command not in ALLOWED:
            raise ValueError(command)
    return subprocess.getoutput(" && ".join(commands))  # ok: each of them


def kept(command: str) -> str:
    name = "".join(letter for letter in command if letter.isalnum())
    return subprocess.getoutput(f"id {name}")  # ok: letters and digits


def unseen(command: str) -> str:
    verdict = review(command)
    if not verdict.allowed:
        return "not allowed"
    return subprocess.getoutput(command)  # ok: another module's verdict is tested


def quoted(path: str) -> str:
    return subprocess.getoutput(f"wc -l {shlex.quote(path)}")  # ok


def number(count: str) -> str:
    return subprocess.getoutput(f"tail -n {int(count)} work.log")  # ok: a number


def tried(count: str) -> str:
    try:
        int(count)
    except ValueError:
        return "no number"
    return subprocess.getoutput(f"tail -n {count} work.log")  # ok: int would have raised


def tried_and_passed(count: str) -> str:
    try:
        int(count)
    except ValueError:
        pass
    return subprocess.getoutput(f"tail -n {count} work.log")  # expect: AGS060


def one_of_two(program: str, path: str) -> str:
    if program not in ("wc", "sort"):
        return "not allowed"
    return subprocess.getoutput(f"{program} {path}")  # expect: AGS060


def blocked(command: str) -> str:
    if command in ("reboot", "halt"):
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def any_pattern(command: str) -> str:
    if not re.fullmatch(r"git .*", command):
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def unanchored(command: str) -> str:
    if re.match(r"[a-z]+", command):
        return subprocess.getoutput(command)  # expect: AGS060
    return "not allowed"


def ends(path: str) -> str:
    if not path.endswith(".txt") or len(path) > 40:
        return "not allowed"
    return subprocess.getoutput(f"wc -l {path}")  # expect: AGS060


def forbidden(command: str) -> str:
    for word in ("rm", "dd"):
        if word in command:
            raise ValueError(command)
    return subprocess.getoutput(command)  # expect: AGS060


def noted(command: str) -> str:
    LOG.append(command)
    if command not in ALLOWED:
        LOG.append("unknown")
    return subprocess.getoutput(command)  # expect: AGS060


def trimmed(command: str) -> str:
    trim(command)
    return subprocess.getoutput(command)  # expect: AGS060


def bound_again(command: str, other: str) -> str:
    if command not in ALLOWED:
        raise ValueError(command)
    command = other
    return subprocess.getoutput(command)  # expect: AGS060


def either(command: str, trusted: bool) -> str:
    if command in ALLOWED or trusted:
        return subprocess.getoutput(command)  # expect: AGS060
    return "not allowed"


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[
        *(through_a_helper, in_a_branch, in_an_expression, chosen, asserted, by_an_enum, compiled, all_words, kept, unseen, quoted, number),
        *(tried, tried_and_passed, one_of_two, blocked, any_pattern, unanchored, ends, forbidden, noted, trimmed, bound_again, either),
    ],
)


def matched(command: str) -> str:
    match command:
        case "uptime" | "df -h":
            return subprocess.getoutput(command)  # ok: one of two constants
        case _:
            return subprocess.getoutput(command)  # expect: AGS060


def a_number(lines: int, name: str | None = None) -> str:
    return subprocess.getoutput(f"tail -n {lines} work.log")  # ok: a number is no text


other = AssistantAgent("other", model_client=OpenAIChatCompletionClient(model="gpt-4o"), tools=[matched, a_number])


def another_in_a_list(commands: list[str], command: str) -> str:
    names = [command for command in commands]
    if not all(name in ALLOWED for name in names):
        raise ValueError(names)
    return subprocess.getoutput(command)  # expect: AGS060


third = AssistantAgent("third", model_client=OpenAIChatCompletionClient(model="gpt-4o"), tools=[another_in_a_list])
