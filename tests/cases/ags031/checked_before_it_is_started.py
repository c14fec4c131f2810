"""A handler that refuses a text before it hands it to a function in a task or thread has checked it."""

import threading

from autogen import AssistantAgent, UserProxyAgent
from fastapi import BackgroundTasks, FastAPI, HTTPException

app = FastAPI()
helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


def in_background(order, number):
    runner.initiate_chat(helper, message=order)  # ok: the only one who starts it has looked at the length
    runner.initiate_chat(helper, message=number)  # expect: AGS031


def in_thread(order):
    runner.initiate_chat(helper, message=order)  # ok


def in_thread_by_name(order):
    runner.initiate_chat(helper, message=order)  # expect: AGS031


def in_thread_by_a_name(order):
    runner.initiate_chat(helper, message=order)  # ok: its length was looked at


def in_thread_by_place(order, wish):
    runner.initiate_chat(helper, message=wish)  # expect: AGS031


def in_either(order):
    runner.initiate_chat(helper, message=order)  # expect: AGS031


@app.post("/orders")
def place(order: dict, number: str, tasks: BackgroundTasks):
    if len(order["text"]) > 500:
        raise HTTPException(413)
    tasks.add_task(in_background, order["text"], number)
    threading.Thread(target=in_thread, args=(order["text"],)).start()
    tasks.add_task(in_either, order["text"])


@app.post("/repairs")
def repair(order: str, wish: str):
    short = (order,)
    if len(order) > 500:
        raise HTTPException(413)
    threading.Thread(target=in_thread_by_a_name, args=short).start()
    given = (order,)
    given += (wish,)
    threading.Thread(target=in_thread_by_place, args=given).start()


@app.post("/returns")
def take_back(order: str):
    threading.Thread(target=in_either, kwargs={"order": order}).start()
    threading.Thread(target=in_thread_by_name, kwargs=dict(order=order)).start()


@app.post("/refunds")
async def refund(reason: str, note: str):
    async def tell():
        await runner.a_initiate_chat(helper, message=reason)  # ok: told only after its length was looked at
        await runner.a_initiate_chat(helper, message=note)  # expect: AGS031

    if len(reason) > 500:
        raise HTTPException(413)
    await tell()
