"""What a function asks of the letters of a path is a check where that was resolved before: by the caller, or by what made the path."""

import os
from pathlib import Path

from autogen import ConversableAgent, register_function

NOTES = Path("/srv/notes")


def inside(path: Path) -> bool:
    return path == NOTES or NOTES in path.parents


def inside_or_marked(path: Path) -> bool:
    return "note" in path.name or NOTES in path.parents


def ensure(path: str) -> None:
    if not path.startswith("/srv/notes/"):
        raise PermissionError(path)


def joined(name):
    return os.path.join(NOTES, name)


def real(name):
    return os.path.realpath(os.path.join(NOTES, name))


def resolved(name):
    return (NOTES / name).resolve()


def asked(name: str) -> str:
    path = (NOTES / name).resolve()
    return path.read_text() if inside(path) else "outside"  # ok: resolved before


def asked_as_it_is(name: str) -> str:
    path = NOTES / name
    return path.read_text() if inside(path) else "outside"  # expect: AGS052


def asked_for_a_mark(name: str) -> str:
    path = (NOTES / name).resolve()
    return path.read_text() if inside_or_marked(path) else "outside"  # expect: AGS052


def made_and_asked(name: str) -> str:
    path = resolved(name)
    return path.read_text() if inside(path) else "outside"  # ok: the function resolves it


def ensured(name: str) -> str:
    path = os.path.realpath(os.path.join(NOTES, name))
    ensure(path)
    return open(path).read()  # ok: resolved before


def ensured_as_it_is(name: str) -> str:
    path = os.path.join(NOTES, name)
    ensure(path)
    return open(path).read()  # expect: AGS052


def made(name: str) -> str:
    path = real(name)
    if not path.startswith("/srv/notes/"):
        return "outside"
    return open(path).read()  # ok: the function resolves it


def made_as_text(name: str) -> str:
    path = resolved(name)
    if not str(path).startswith("/srv/notes/"):
        return "outside"
    return path.read_text()  # ok: the function resolves it


def made_by_joining(name: str) -> str:
    path = joined(name)
    if not path.startswith("/srv/notes/"):
        return "outside"
    return open(path).read()  # expect: AGS052


coder = ConversableAgent("coder", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
TOOLS = asked, asked_as_it_is, asked_for_a_mark, made_and_asked, ensured, ensured_as_it_is, made, made_as_text, made_by_joining
for tool in TOOLS:
    register_function(tool, caller=coder, executor=worker, description=tool.__name__)
