"""A function of the program looks at a command in a thread that is awaited, or in one that is not."""

import asyncio
import threading

from asgiref.sync import sync_to_async
from autogen_core.tools import FunctionTool

LINES = {"uptime", "df"}


def ensure_listed(line: str) -> None:
    if line not in LINES:
        raise PermissionError(line)


def is_listed(line: str) -> bool:
    return line in LINES


def is_short(line: str) -> bool:
    return len(line) < 80


async def is_known(line: str) -> bool:
    return line in LINES


async def is_brief(line: str) -> bool:
    return len(line) < 80


async def start(line: str) -> str:
    process = await asyncio.create_subprocess_shell(line)  # expect: AGS060
    return str(await process.wait())


async def refused(line: str) -> str:
    await asyncio.to_thread(ensure_listed, line)
    process = await asyncio.create_subprocess_shell(line)  # ok: AGS060 what the thread raises comes here
    return str(await process.wait())


async def in_a_pool(line: str) -> str:
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, ensure_listed, line)
    process = await asyncio.create_subprocess_shell(line)  # ok: AGS060 what the pool raises comes here
    return str(await process.wait())


async def made_asynchronous(line: str) -> str:
    if not await sync_to_async(is_listed)(line):
        return "unknown"
    process = await asyncio.create_subprocess_shell(line)  # ok: AGS060 the verdict is awaited
    return str(await process.wait())


async def measured(line: str) -> str:
    if not await asyncio.to_thread(is_short, line):
        return "too long"
    process = await asyncio.create_subprocess_shell(line)  # expect: AGS060
    return str(await process.wait())


async def under_a_limit(line: str) -> str:
    if not await asyncio.wait_for(is_known(line), timeout=1):
        return "unknown"
    process = await asyncio.create_subprocess_shell(line)  # ok: AGS060 the verdict is awaited
    return str(await process.wait())


async def measured_under_a_limit(line: str) -> str:
    fits = await asyncio.wait_for(is_brief(line), timeout=1)
    if not fits:
        return "too long"
    process = await asyncio.create_subprocess_shell(line)  # expect: AGS060
    return str(await process.wait())


async def in_passing(line: str) -> str:
    threading.Thread(target=ensure_listed, args=(line,)).start()
    process = await asyncio.create_subprocess_shell(line)  # expect: AGS060
    return str(await process.wait())


AWAITED = (refused, in_a_pool, made_asynchronous, measured, under_a_limit, measured_under_a_limit)
tools = [FunctionTool(each, description="runs a line") for each in (start, *AWAITED, in_passing)]
