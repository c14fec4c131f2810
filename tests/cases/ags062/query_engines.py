"""An engine of a library that is no database answers questions."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from indexes import notes_index

query_engine = notes_index.as_query_engine()


def answer(question: str) -> str:
    return str(query_engine.query(question))  # ok: nothing says that it runs SQL


agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="gpt-4o"), tools=[answer])
