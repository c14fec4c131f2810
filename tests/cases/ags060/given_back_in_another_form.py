"""A function takes the text apart, or changes its form, and refuses what it does not know before it gives that back."""

import json
import re
import shlex
import subprocess

from autogen import ConversableAgent, register_function

KNOWN = ("git status", "git log")


def words(line):
    parts = shlex.split(line)
    if parts[0] not in ("git", "hg"):
        raise ValueError(line)
    return parts


def any_words(line):
    parts = shlex.split(line)
    if not parts:
        raise ValueError(line)
    return parts


def tidied(line):
    line = re.sub(r"\s+", " ", line)
    if line not in KNOWN:
        raise ValueError(line)
    return line


def squeezed(line):
    line = re.sub(r"\s+", " ", line)
    if line.startswith("#"):
        raise ValueError(line)
    return line


def order(text):
    found = json.loads(text)
    if found["line"] not in KNOWN:
        raise ValueError(text)
    return found


def by_words(line: str) -> str:
    return subprocess.check_output(words(line), text=True)  # ok: the program is one of two


def by_any_words(line: str) -> str:
    return subprocess.check_output(any_words(line), text=True)  # expect: AGS060


def by_line(line: str) -> str:
    return subprocess.getoutput(tidied(line))  # ok: one of two


def by_squeezed(line: str) -> str:
    return subprocess.getoutput(squeezed(line))  # expect: AGS060


def by_order(text: str) -> str:
    return subprocess.getoutput(order(text)["line"])  # ok: one of two


def by_its_folder(text: str) -> str:
    return subprocess.getoutput(f"ls {order(text)['folder']}")  # expect: AGS060


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (by_words, by_any_words, by_line, by_squeezed, by_order, by_its_folder):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)
