"""A helper of another module starts what holds the conversation, and hands it the visitor's words."""

from autogen import AssistantAgent, UserProxyAgent
from desks import Desk, Settings
from fastapi import FastAPI
from jobs import Jobs, begun, queued

app = FastAPI()
helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


def at_once(task, name):
    runner.initiate_chat(helper, message=task, max_turns=2)  # expect: AGS031
    runner.initiate_chat(helper, message=name, max_turns=2)  # ok: a constant


def in_a_queue(task):
    runner.initiate_chat(helper, message=task, max_turns=2)  # expect: AGS031


def as_a_job(task):
    runner.initiate_chat(helper, message=task, max_turns=2)  # expect: AGS031


def once_checked(task):
    runner.initiate_chat(helper, message=task, max_turns=2)  # ok: one of two


jobs = Jobs(as_a_job)


@app.post("/tasks")
async def take(task: str):
    begun(at_once, task, name="night")
    jobs.add(task)
    await queued(in_a_queue, task)
    if task not in ("tidy", "sort"):
        raise ValueError(task)
    begun(once_checked, task)


@app.post("/questions")
def ask(question: str):
    return Desk(Settings()).answer(question)  # expect: AGS031
