"""One function runs the lists of several tools: what one of them checks is asked of its own list."""

import shlex
import subprocess

from autogen import ConversableAgent, register_function

KNOWN = ("git", "ls", "wc")
model = {"config_list": [{"model": "gpt-4o"}]}


def run(words: list[str]) -> str:
    return subprocess.run(words, capture_output=True, text=True, timeout=20).stdout


def look(command: str) -> str:
    words = shlex.split(command)
    if not words or words[0] not in KNOWN:
        return "not allowed"
    return run(words)  # ok: the program is one of a list


def changes_of(branch: str) -> str:
    return run(["git", "log", "--oneline", branch])  # ok: an argument of git


def start(words: list[str]) -> str:
    return subprocess.run(words, capture_output=True, text=True, timeout=20).stdout  # expect: AGS060


def anything(command: str) -> str:
    return start(shlex.split(command))


def sizes_in(folder: str) -> str:
    return start(["du", "-s", folder])


asker = ConversableAgent("asker", llm_config=model, human_input_mode="ALWAYS")
doer = ConversableAgent("doer", llm_config=False, human_input_mode="ALWAYS")
for tool in (look, changes_of, anything, sizes_in):
    register_function(tool, caller=asker, executor=doer, description=tool.__name__.replace("_", " "))
