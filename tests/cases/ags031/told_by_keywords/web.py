"""What a visitor sends comes to be the orders of an agent by way of two stars."""

from functools import partial

from autogen import AssistantAgent
from crew import Guide, Porter, merged, named, packed, start
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
CITIES = ("Rome", "Oslo")


class Card(BaseModel):
    name: str
    description: str = ""


class Orders(BaseModel):
    name: str
    system_message: str


@app.post("/elsewhere")
def elsewhere(text: str):
    start(system_message=text)  # expect: AGS031
    start(**{"system_message": text})  # expect: AGS031
    merged("merged", system_message=f"You are {text}.")  # expect: AGS031
    packed({"system_message": text})  # expect: AGS031
    named(**{"system_message": text})  # expect: AGS031
    Porter("porter", **{"system_message": text})  # expect: AGS031
    Guide(**{"city": text})  # expect: AGS031


@app.post("/described")
def described(text: str):
    start(description=text)  # ok: nobody is ordered anything
    merged(text, system_message="You help.")
    packed({"description": text})
    Porter(text, **{"description": text})


@app.post("/checked")
def checked(city: str):
    if city not in CITIES:
        raise ValueError(city)
    start(system_message=city)
    packed({"system_message": city})
    Porter("porter", **{"system_message": city})
    options = {"system_message": f"You plan trips to {city}."}
    AssistantAgent("guide", functions=[print], **options)


@app.post("/here")
def here(body: dict, card: Card, orders: Orders):
    AssistantAgent(functions=[print], **body)  # expect: AGS031
    AssistantAgent(functions=[print], **card.model_dump())  # ok: a card has no orders
    AssistantAgent(functions=[print], **orders.model_dump())  # expect: AGS031
    options = {"system_message": body["text"]}
    AssistantAgent("guide", functions=[print], **options)  # expect: AGS031
    AssistantAgent("guide", body["text"], functions=[print])  # expect: AGS031
    make = partial(AssistantAgent, functions=[print], **options)
    make("guide")  # expect: AGS031
