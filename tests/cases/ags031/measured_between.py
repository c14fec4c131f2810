"""The length of what a visitor sends is held between two numbers; that it is not empty says nothing."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI, HTTPException

app = FastAPI()
helper = AssistantAgent("helper", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


@app.post("/between")
def between(text: str):
    if not 0 < len(text) < 500:
        raise HTTPException(413)
    runner.initiate_chat(helper, message=text)  # ok: AGS031 its length is limited


@app.post("/beyond")
def beyond(text: str):
    if 500 < len(text) < 1000 or len(text) >= 1000:
        raise HTTPException(413)
    runner.initiate_chat(helper, message=text)  # ok: AGS031 its length is limited


@app.post("/number")
def numbered(text: str, number: int):
    if not 0 < number < 500:
        raise HTTPException(413)
    runner.initiate_chat(helper, message=text)  # expect: AGS031
