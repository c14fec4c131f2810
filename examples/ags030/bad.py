"""A newsroom of agents that nothing stops."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

model_client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
writer = AssistantAgent("writer", model_client=model_client)
editor = AssistantAgent("editor", model_client=model_client)

drafting = RoundRobinGroupChat([writer, editor])  # expect: AGS030

review = SelectorGroupChat(
    [writer, editor],
    model_client=model_client,
    termination_condition=MaxMessageTermination(5000),  # expect: AGS030
)

publishing = RoundRobinGroupChat([writer, editor], max_turns=1000)  # expect: AGS030
