"""What a visitor writes goes to AutoGen agents of another module, who run code for some of the pages."""

from autogen import AssistantAgent, UserProxyAgent
from crew import Crew, between, one_after_the_other, through
from fastapi import FastAPI

app = FastAPI()
LLM = {"model": "m"}
helper = AssistantAgent("helper", llm_config=LLM)
talker = UserProxyAgent("talker", human_input_mode="ALWAYS", code_execution_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "web"})


@app.get("/talk")
def talk(text: str):
    return Crew(LLM).answer(text)  # ok: AGS031 nobody acts


@app.get("/run")
def run(text: str):
    crew = Crew(LLM, execute=True)
    return crew.answer(text)  # expect: AGS031


@app.get("/between")
def talk_between(text: str):
    return between(talker, helper, text)  # ok: AGS031 nobody acts


@app.get("/run-between")
def run_between(text: str):
    return between(runner, helper, text)  # expect: AGS031


@app.get("/through")
def talk_through(text: str):
    return through(talker, helper, text)  # ok: AGS031 nobody acts


@app.get("/first")
def run_first(text: str):
    return one_after_the_other(text, "Sum it up.")  # expect: AGS031


@app.get("/second")
def talk_second(text: str):
    return one_after_the_other("Sum it up.", text)  # ok: AGS031 nobody acts
