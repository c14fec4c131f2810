"""Tools whose parameters reach what runs them through other functions."""

import asyncio
import os
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from autogen_core.tools import FunctionTool

executor = ThreadPoolExecutor()


async def in_thread(command: str) -> str:
    return await asyncio.to_thread(subprocess.getoutput, command)  # expect: AGS060


async def in_executor(command: str) -> str:
    return await asyncio.get_event_loop().run_in_executor(None, os.popen, command)  # expect: AGS060


def submitted(command: str) -> str:
    return str(executor.submit(subprocess.run, command, shell=True).result())  # expect: AGS060


def quoted(count: int) -> str:
    return str(executor.submit(subprocess.run, ["git", "log", f"-{count}"]).result())


def thread(command: str) -> str:
    threading.Thread(target=os.system, args=(command,)).start()  # expect: AGS060
    return "started"


def evaluated(lines: str) -> str:
    return str(list(map(eval, lines.split(";"))))  # expect: AGS040


async def opened(path: str) -> str:
    return str(await asyncio.to_thread(open, path))  # expect: AGS052


async def read(path: str) -> str:
    return await asyncio.to_thread(Path(path).read_text)  # expect: AGS052


def removed(names: list[str]) -> str:
    return str(list(map(os.remove, names)))  # expect: AGS052


def lengths(names: list[str]) -> str:
    return str(list(map(len, names)))


tools = [
    FunctionTool(each, description="d")
    for each in (in_thread, in_executor, submitted, quoted, thread, evaluated, opened, read, removed, lengths)
]
