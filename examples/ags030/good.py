"""A newsroom of agents with an end to every conversation."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

model_client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
writer = AssistantAgent("writer", model_client=model_client)
editor = AssistantAgent("editor", model_client=model_client)

drafting = RoundRobinGroupChat([writer, editor], max_turns=12)

review = SelectorGroupChat(
    [writer, editor],
    model_client=model_client,
    termination_condition=TextMentionTermination("APPROVED") | MaxMessageTermination(30),
)

publishing = RoundRobinGroupChat([writer, editor], max_turns=4)
