"""The text is written here, but a request starts the chat: the answers depend on who asks before."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI

app = FastAPI()
writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


@app.get("/poem")
def poem():
    return person.initiate_chat(writer, message="A poem on rain.").summary
