"""Fields of the elements of a list in a body: a number is no text, what stands beside it is; a body that is dumped holds it all."""

from typing import Annotated

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI
from pydantic import BaseModel, Field, conint

app = FastAPI()
baker = AssistantAgent("baker", llm_config={"model": "gpt-4o"})
oven = UserProxyAgent("oven", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "bread"})


class Loaf(BaseModel):
    name: str
    weight: float = 0.5
    pieces: conint(gt=0) = 1
    shelf: Annotated[int, Field(gt=0)] = 1


class Order(BaseModel):
    loaves: list[Loaf]
    by_day: dict[str, Loaf] = {}


@app.post("/weights")
async def weights(order: Order):
    oven.initiate_chat(baker, message=f"Bake {order.loaves[0].weight} kilos.")  # ok: a number
    oven.initiate_chat(baker, message=f"Bake {sum(loaf.weight for loaf in order.loaves)} kilos.")  # ok: a number
    oven.initiate_chat(baker, message=f"Bake {order.by_day['monday'].pieces} loaves.")  # ok: a number
    for loaf in order.loaves:
        oven.initiate_chat(baker, message=f"Bake {loaf.pieces} loaves for shelf {loaf.shelf}.")  # ok: numbers


@app.post("/names")
async def names(order: Order):
    oven.initiate_chat(baker, message=f"Bake {order.loaves[0].name}.")  # expect: AGS031
    oven.initiate_chat(baker, message=", ".join(loaf.name for loaf in order.loaves))  # expect: AGS031
    oven.initiate_chat(baker, message=f"Bake {order.by_day['monday'].name}.")  # expect: AGS031
    oven.initiate_chat(baker, message=order.model_dump_json())  # expect: AGS031
