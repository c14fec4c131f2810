"""A worker does what a handler puts into a queue of tasks."""

from time import sleep as delay

from autogen import AssistantAgent, UserProxyAgent
from celery import Celery
from flask import Flask, request
from rq import Queue

app = Flask(__name__)
celery = Celery("worker")
queue = Queue()


def pair():
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
    return runner, AssistantAgent("coder", llm_config={"model": "m"})


@celery.task
def draw(wish, number=1):
    runner, coder = pair()
    runner.initiate_chat(coder, message=f"{wish}, {number} times")  # expect: AGS031


@celery.task
def tidy(folder):
    runner, coder = pair()
    runner.initiate_chat(coder, message="Tidy up " + folder)  # ok: a constant


def paint(wish):
    runner, coder = pair()
    runner.initiate_chat(coder, message=wish)  # expect: AGS031


@app.post("/wish")
def wish():
    draw.delay(request.form["wish"], number=2)
    tidy.delay("work")
    queue.enqueue(paint, request.form["wish"])
    delay(1)
    return "", 202
