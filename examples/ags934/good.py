# options: autogen-advisory=AGS934
"""A service that remembers what its visitors like, a memory for each."""

from autogen_core.memory import ListMemory, MemoryContent, MemoryMimeType
from autogen_ext.memory.mem0 import Mem0Memory
from fastapi import FastAPI

app = FastAPI()
KINDS = {"sea": "The visitor likes the sea.", "hills": "The visitor likes the hills."}


@app.post("/likes/{visitor}")
async def likes(visitor: int, kind: str):
    liked, long_term = ListMemory(), Mem0Memory(user_id=str(visitor))
    if kind in KINDS:
        await liked.add(MemoryContent(content=KINDS[kind], mime_type=MemoryMimeType.TEXT))
    return {"memories": [liked.name, long_term.user_id]}
