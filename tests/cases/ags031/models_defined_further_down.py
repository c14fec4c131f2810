"""A model of a request and the models in it may be defined below the handler, and named in quotes."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
clerk = AssistantAgent("clerk", llm_config={"model": "gpt-4o"})
desk = UserProxyAgent("desk", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "desk"})


@app.post("/orders")
def take(order: "Order"):
    desk.initiate_chat(clerk, message=f"Order {order.number} of {order.buyer.age}.")  # ok: numbers
    desk.initiate_chat(clerk, message=f"For {order.buyer.name}.")  # expect: AGS031
    for line in order.lines:
        desk.initiate_chat(clerk, message=f"{line.pieces} pieces.")  # ok: a number
        desk.initiate_chat(clerk, message=line.wish)  # expect: AGS031
    for line in order.gifts:
        desk.initiate_chat(clerk, message=f"{line.pieces} gifts.")  # ok: a number
    desk.initiate_chat(clerk, message=f"{order.note}")  # expect: AGS031


class Order(BaseModel):
    number: "int"
    buyer: "Buyer"
    lines: list["Line"]
    gifts: "list[Line]"
    note: "not an annotation"


class Buyer(BaseModel):
    name: str
    age: int


class Line(BaseModel):
    wish: str
    pieces: int
