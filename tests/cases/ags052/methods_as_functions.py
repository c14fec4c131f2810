"""A path is what a method of paths is given first."""

import asyncio
from pathlib import Path

from autogen_core.tools import FunctionTool

read = Path.read_text
exists = Path.exists


class Store:
    def load(self, path):
        with open(path) as file:  # expect: AGS052
            return file.read().splitlines()

    def count(self, path):
        return len(path)


def show(path: str) -> str:
    return read(Path(path))  # expect: AGS052


def list_all(folder: str) -> str:
    return str(list(Path.iterdir(Path(folder))))  # expect: AGS052


def fixed(name: str) -> str:
    print(name)
    return read(Path("notes.txt"))  # ok: one file


def here(name: str) -> str:
    return f"{Path.cwd()}: {name} {exists(Path(name))}"  # ok: nothing is read


def load(path: str) -> str:
    return str(Store.load(Store(), path))


def count(path: str) -> str:
    return str(Store.count(Store(), path))


async def later(path: str) -> str:
    return await asyncio.to_thread(Path.read_text, Path(path))  # expect: AGS052


tools = [FunctionTool(function, "files") for function in (show, list_all, fixed, here, load, count, later)]
