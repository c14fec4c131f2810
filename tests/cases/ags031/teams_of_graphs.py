"""A team of a graph: who is in it, the builder of the graph has been given."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from fastapi import FastAPI, Request

app = FastAPI()


def weather(city: str) -> str:
    return f"It rains in {city}."


writer = AssistantAgent("writer", model_client=None)
critic = AssistantAgent("critic", model_client=None)
forecaster = AssistantAgent("forecaster", model_client=None, tools=[weather])
talk = DiGraphBuilder()
talk.add_node(writer).add_node(critic)
talk.add_edge(writer, critic)


@app.post("/talk")
async def of_talkers(request: Request):
    text = (await request.json())["text"]
    team = GraphFlow(participants=talk.get_participants(), graph=talk.build())
    return await team.run(task=text)  # ok: nobody acts


@app.post("/act")
async def of_actors(request: Request):
    text = (await request.json())["text"]
    builder = DiGraphBuilder()
    builder.add_node(writer)
    builder.add_node(agent=forecaster)
    builder.add_edge(writer, forecaster)
    team = GraphFlow(builder.get_participants(), graph=builder.build())
    return await team.run(task=text)  # expect: AGS031


@app.post("/each")
async def of_each(request: Request):
    text = (await request.json())["text"]
    builder = DiGraphBuilder()
    for agent in (writer, critic):
        builder.add_node(agent)
    team = GraphFlow(builder.get_participants(), graph=builder.build())
    return await team.run(task=text)  # ok: nobody acts


@app.post("/unseen")
async def of_others(request: Request, builder: DiGraphBuilder):
    text = (await request.json())["text"]
    team = GraphFlow(builder.get_participants(), graph=builder.build())
    return await team.run(task=text)  # expect: AGS031
