# options: autogen-advisory=AGS934
"""The application's state keeps a memory for all requests."""

from autogen_core.memory import ListMemory, MemoryContent
from fastapi import FastAPI, Request

app = FastAPI()
app.state.notes = ListMemory()
app.state.names = set()


@app.post("/note")
async def note(request: Request, text: str):
    await request.app.state.notes.add(MemoryContent(content=text, mime_type="text/plain"))  # expect: AGS934
    request.app.state.names.add(text)  # ok: no memory
