# options: autogen-advisory=AGS932
"""Graphs of agents, whose builder says who takes part."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from fastapi import FastAPI

app = FastAPI()


def look_up(page: str) -> str:
    """Look a page up."""
    return page.lower()


class Desk:
    def __init__(self, client):
        self.writer = AssistantAgent("writer", client)
        self.critic = AssistantAgent("critic", client)
        self.clerk = AssistantAgent("clerk", client, tools=[look_up])

    def of_writers(self):
        builder = DiGraphBuilder()
        builder.add_node(self.writer).add_node(self.critic)
        builder.add_edge(self.writer, self.critic)
        return GraphFlow(participants=builder.get_participants(), graph=builder.build())

    def of_all(self):
        builder = DiGraphBuilder()
        for agent in (self.writer, self.clerk):
            builder.add_node(agent)
        return GraphFlow(builder.get_participants(), builder.build())


def grown(builder, agent):
    builder.add_node(agent)


@app.post("/write")
async def write(text: str):
    return await Desk(None).of_writers().run(task=text)  # expect: AGS932


@app.post("/ask")
async def ask(text: str):
    return await Desk(None).of_all().run(task=text)  # expect: AGS031


@app.post("/other")
async def other(text: str, drawn):
    await GraphFlow(drawn.get_participants(), drawn.build()).run(task=text)  # expect: AGS031
    empty = DiGraphBuilder()
    await GraphFlow(empty.get_participants(), empty.build()).run(task=text)  # expect: AGS031
