"""Starts what it is given, now or later; nothing here knows of agents."""

import asyncio


def begun(function, *args, **kwargs):
    return function(*args, **kwargs)


async def queued(function, text):
    return await asyncio.to_thread(function, text)


class Jobs:
    def __init__(self, run):
        self.run = run

    def add(self, text):
        self.run(text)
