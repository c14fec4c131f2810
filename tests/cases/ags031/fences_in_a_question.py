"""Who executes code finds it in the fences of a message: a question that has any is refused."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI, HTTPException

app = FastAPI()


def ask(text):
    coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "fences"})
    return runner.initiate_chat(coder, message=text).summary  # expect: AGS031


def ask_plainly(text):
    coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "fences"})
    return runner.initiate_chat(coder, message=text).summary  # ok: no fence comes here


def judged(text):
    if "```" in text:
        return False, "no code, please"
    return True, ""


@app.post("/refused")
def refused(question: str):
    if "```" in question:
        raise HTTPException(400)
    return ask_plainly(question)


@app.post("/judged")
def by_verdict(question: str):
    fine, why = judged(question)
    if not fine:
        raise HTTPException(400, why)
    return ask_plainly(question)


@app.post("/anything")
def anything(question: str):
    if "" in question:
        print("it holds nothing at least")
    return ask(question)


@app.post("/counted")
def counted(question: str):
    if question.count("```") > 0:
        return "no code, please"
    return ask_plainly(question)
