# options: autogen-advisory=AGS934
"""Keeps notes."""

from autogen_core.memory import ListMemory, MemoryContent
from autogen_ext.memory.mem0 import Mem0Memory
from flask import Flask, request

app = Flask(__name__)
shared = ListMemory()
seen = set()


async def keep(text, kind):
    await shared.add(MemoryContent(content=text, mime_type=kind))


async def keep_what_came():
    await shared.add(MemoryContent(content=request.form["text"], mime_type="text/plain"))


async def keep_twice(text):
    await keep(text, "text/plain")


async def keep_for_visitors(text):
    await shared.add(MemoryContent(content=text, mime_type="text/plain"))  # expect: AGS934


@app.post("/visitors")
async def visit():
    await keep_for_visitors(request.form["text"])


def serve():
    app.run()


def keep_nothing():
    seen.add(request.form["text"])
    shared.add()


class Book:
    def __init__(self):
        self.pages = ListMemory()

    async def write(self, text):
        await self.pages.add(MemoryContent(content=text, mime_type="text/plain"))


book = Book()


def memory_of(user):
    return Mem0Memory(user_id=user, is_cloud=False)
