"""A team in which a person agrees to each step."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


def ask(prompt: str) -> str:
    return input(f"{prompt} (an empty line ends it) ") or "TERMINATE"


planner = AssistantAgent("planner", model_client=OpenAIChatCompletionClient(model="gpt-4o"))
person = UserProxyAgent("person", input_func=ask)
team = RoundRobinGroupChat([planner, person], termination_condition=MaxMessageTermination(20))
