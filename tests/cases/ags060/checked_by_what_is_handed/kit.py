"""Helpers that call what they are given."""
import asyncio


def run(action, *args):
    return asyncio.to_thread(action, *args)


async def in_executor(action, *args):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, action, *args)


def guarded(check, action, text):
    if not check(text):
        raise ValueError(text)
    return action(text)


def ensured(check, action, text):
    check(text)
    return action(text)
