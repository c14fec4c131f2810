# options: autogen-advisory=AGS934
"""Memories that are made once, and what a request puts into them."""

from autogen_core.memory import ListMemory, MemoryContent
from autogen_ext.memory.chromadb import ChromaDBVectorMemory
from autogen_ext.memory.mem0 import Mem0Memory
from fastapi import FastAPI
from notes import Memory

app = FastAPI()
shared = ChromaDBVectorMemory()
own = Memory()
seen = set()


async def keep(text):
    await shared.add(MemoryContent(text, "text/plain"))  # expect: AGS934


@app.post("/note")
async def note(text: str, number: int, user: str):
    await keep(text)
    await shared.add(MemoryContent(content=f"Note {text}", mime_type="text/plain"))  # expect: AGS934
    await shared.add(MemoryContent(content=f"Note {number}", mime_type="text/plain"))  # ok: no text
    await shared.add(MemoryContent(content="Seen.", mime_type="text/plain"))  # ok: a constant
    await own.add(text)  # ok: another library's
    seen.add(text)  # ok: a set
    mine = ListMemory()
    await mine.add(MemoryContent(content=text, mime_type="text/plain"))  # ok: made here
    Mem0Memory(user_id=user)
    Mem0Memory(user_id="everybody")  # expect: AGS934


async def fill(path):
    with open(path, encoding="utf-8") as file:
        await shared.add(MemoryContent(content=file.read(), mime_type="text/plain"))  # ok: no request
