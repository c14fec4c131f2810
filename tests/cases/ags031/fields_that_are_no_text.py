"""Numbers, dates and choices that a request carries are no text."""

import datetime
import enum
from typing import Annotated, Literal, Optional

from autogen import AssistantAgent, UserProxyAgent
from fastapi import Depends, FastAPI, Query
from pydantic import BaseModel, PositiveInt

app = FastAPI()
helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


def named():
    return "somebody"


class Size(str, enum.Enum):
    SMALL = "small"


class Address(BaseModel):
    street: str
    number: int


class Order(BaseModel):
    pieces: PositiveInt
    day: Optional[datetime.date]
    size: Size
    kind: Literal["tea", "coffee"]
    note: str | None
    address: Address


class Rush(Order):
    hours: int


@app.post("/order")
def order(data: Rush, table: int, mode: Annotated[int, Query()], text: Annotated[str, Query()]):
    runner.initiate_chat(helper, message=f"{data.pieces} {data.day} {data.size} {data.kind} {data.hours}")  # ok: no text
    runner.initiate_chat(helper, message=f"{table} {mode} {data.address.number}")  # ok: no text
    runner.initiate_chat(helper, message=text)  # expect: AGS031
    runner.initiate_chat(helper, message=data.note)  # expect: AGS031
    runner.initiate_chat(helper, message=data.address.street)  # expect: AGS031
    runner.initiate_chat(helper, message=str(data))  # expect: AGS031


Table = Annotated[int, Query()]
Wish = Annotated[str, Query(max_length=80)]
Name = Annotated[str, Depends(named)]


@app.post("/aliases")
def aliases(table: Table, name: Name):
    runner.initiate_chat(helper, message=f"{name} sits at {table}.")  # ok: a number, and what is injected


@app.post("/alias")
def alias(wish: Wish):
    runner.initiate_chat(helper, message=f"They want {wish}.")  # expect: AGS031
