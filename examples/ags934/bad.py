# options: autogen-advisory=AGS934
"""A service that remembers what its visitors like, all in one memory."""

from autogen_core.memory import ListMemory, MemoryContent, MemoryMimeType
from autogen_ext.memory.mem0 import Mem0Memory
from fastapi import FastAPI

app = FastAPI()
liked = ListMemory()
long_term = Mem0Memory(user_id="visitor")  # expect: AGS934


@app.post("/likes")
async def likes(text: str):
    await liked.add(MemoryContent(content=text, mime_type=MemoryMimeType.TEXT))  # expect: AGS934
