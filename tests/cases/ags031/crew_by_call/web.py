"""What a visitor writes goes to autogen agents of another module, who run code for some of the pages."""

from crew import HELPER, RUNNER, TALKER, Crew, between, one_after_the_other, through
from fastapi import FastAPI

app = FastAPI()
LLM = {"model": "m"}


@app.get("/talk")
def talk(text: str):
    return Crew(LLM).answer(text)  # ok: AGS031 nobody acts


@app.get("/run")
def run(text: str):
    crew = Crew(LLM, execute=True)
    return crew.answer(text)  # expect: AGS031


@app.get("/between")
def talk_between(text: str):
    return between(TALKER, HELPER, text)  # ok: AGS031 nobody acts


@app.get("/run-between")
def run_between(text: str):
    return between(RUNNER, HELPER, text)  # expect: AGS031


@app.get("/through")
def talk_through(text: str):
    return through(TALKER, HELPER, text)  # ok: AGS031 nobody acts


@app.get("/first")
def run_first(text: str):
    return one_after_the_other(text, "Sum it up.")  # expect: AGS031


@app.get("/second")
def talk_second(text: str):
    return one_after_the_other("Sum it up.", text)  # ok: AGS031 nobody acts
