"""How large a file is, how old, or whether it may be read, says nothing about where it stands."""

import os
from fnmatch import fnmatch
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


def note_at(name):
    return os.path.join("notes", name)


def there(name: str) -> None:
    path = note_at(name)
    if os.path.isfile(path):
        os.remove(path)  # expect: AGS052


def fitting(name: str) -> str:
    if not fnmatch(name, "*.md"):
        return "no note"
    return Path("notes", name).read_text()  # expect: AGS052


def fitting_to_the_letter(name: str) -> str:
    if not fnmatch(name, "day-[0-9][0-9].md"):
        return "no note"
    return Path("notes", name).read_text()  # ok: harmless characters


coder = ConversableAgent("coder", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (small, old, known, there, fitting, fitting_to_the_letter):
    register_function(tool, caller=coder, executor=worker, description=tool.__name__)
