"""Quart's websocket is a global of the handler, as its request is."""

from autogen import AssistantAgent, UserProxyAgent
from quart import Quart, websocket

app = Quart(__name__)


@app.websocket("/ws")
async def talk():
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "w"})
    coder = AssistantAgent("coder", llm_config={"model": "m"})
    await websocket.accept()
    await runner.a_initiate_chat(coder, message="Begin.", max_turns=2)
    await runner.a_initiate_chat(coder, message=await websocket.receive(), max_turns=2)  # expect: AGS031
