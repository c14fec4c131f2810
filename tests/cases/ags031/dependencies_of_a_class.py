"""What a dependency gives is an object of the class that the parameter is declared as, where nothing else says what it is."""

from typing import Annotated

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import Depends, FastAPI, Request

app = FastAPI()


def stock(article: int) -> str:
    """How many there are."""
    return str(article)


class Container:
    client = OpenAIChatCompletionClient(model="m")

    def listener(self):
        return AssistantAgent("listener", model_client=self.client)

    def clerk(self):
        return AssistantAgent("clerk", model_client=self.client, tools=[stock])


def container(request: Request):
    return request.app.state.container


def other(request: Request):
    return Container() if request.url else request.app.state.other


@app.post("/listen")
async def listen(text: str, made: Annotated[Container, Depends(container)]):
    await made.listener().run(task=text)  # ok: it only talks


@app.post("/tell")
async def tell(text: str, made: Container = Depends(container)):
    await made.clerk().run(task=text)  # expect: AGS031


@app.post("/other")
async def tell_other(text: str, made: Container = Depends(other)):
    await made.clerk().run(task=text)  # expect: AGS031


@app.post("/unknown")
async def tell_unknown(text: str, made=Depends(container)):
    agent = made.listener()
    await agent.run(task=text)  # expect: AGS031
