"""The program's own function has the name of a library's: what it does counts."""

from pathlib import Path

from autogen_agentchat.agents import AssistantAgent

ROOT = Path("notes").resolve()


def resolve(folder, name):
    path = (folder / name).resolve()
    return path if folder in path.parents else None


def realpath(folder, name):
    return (folder / name).resolve()


def read_inside(name: str) -> str:
    path = resolve(ROOT, name)
    if path is None:
        return "no such note"
    return path.read_text()  # ok: refused outside of the folder


def read_anywhere(name: str) -> str:
    path = realpath(ROOT, name)
    if path is None:
        return "no such note"
    return path.read_text()  # expect: AGS052


agent = AssistantAgent("agent", model_client=None, tools=[read_inside, read_anywhere])
