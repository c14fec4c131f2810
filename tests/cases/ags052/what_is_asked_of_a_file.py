"""How large a file is, how old, or whether it may be read, says nothing about where it stands."""

import os
from pathlib import Path

from autogen import ConversableAgent, register_function


def small(path: str) -> str:
    if os.path.getsize(path) > 10_000:
        return "too large"
    return open(path).read()  # expect: AGS052


def old(path: str) -> str:
    if not os.access(path, os.R_OK) or Path(path).stat().st_mtime > 1_700_000_000:
        return "not now"
    return Path(path).read_text()  # expect: AGS052


def known(path: str) -> str:
    if path not in os.listdir("notes") or os.path.getsize(os.path.join("notes", path)) > 10_000:
        return "unknown, or too large"
    return open(os.path.join("notes", path)).read()  # ok: one of the notes


coder = ConversableAgent("coder", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (small, old, known):
    register_function(tool, caller=coder, executor=worker, description=tool.__name__)
