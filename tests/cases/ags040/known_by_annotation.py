"""A table of pandas, by what a parameter is annotated as; and what a reply of AG2 1.x says of its content."""

import pandas as pd
from ag2 import Agent
from ag2.config import OpenAIConfig
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

coder = Agent("coder", config=OpenAIConfig("m"))


class Table:
    def __init__(self, rows: pd.DataFrame, shelf, note: str):
        self.rows = rows
        self.shelf = shelf
        self.note = note
        self.agent = AssistantAgent("analyst", model_client=OpenAIChatCompletionClient(model="m"))

    async def ask(self, wish):
        result = await self.agent.run(task=wish)
        condition = result.messages[-1].content
        self.shelf.query(condition)  # ok: nothing says that it is a table
        self.note.query(condition)  # ok: a text
        return self.rows.query(condition)  # expect: AGS040


async def write(wish):
    reply = await coder.ask(wish)
    exec(await reply.content())  # expect: AGS040
    exec(await wish.content())  # ok: nothing says that a model wrote it


def larger(filled: "pd.DataFrame | None", llm_response: str, unseen: "1 +"):
    unseen.eval(llm_response)  # ok: nothing says that it is a table
    return filled.eval(llm_response)  # expect: AGS040
