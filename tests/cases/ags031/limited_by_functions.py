"""A function that is given the length of a text alone may limit it; one that only counts, or limits another, does not."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
helper = AssistantAgent("helper", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
MOST = 2_000


def limit(size: int) -> None:
    if size > MOST:
        raise HTTPException(413)


def count(size: int) -> None:
    if size > MOST:
        print("long")


@app.post("/limited")
def limited(question: str):
    limit(len(question))
    runner.initiate_chat(helper, message=question)  # ok: its length


@app.post("/counted")
def counted(question: str):
    count(len(question))
    runner.initiate_chat(helper, message=question)  # expect: AGS031


@app.post("/other")
def other(question: str, request: Request):
    limit(len(request.headers))
    runner.initiate_chat(helper, message=question)  # expect: AGS031
