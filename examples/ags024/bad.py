"""A team in which a person should agree to each step, and whose person is a constant."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


def agree(prompt: str) -> str:  # expect: AGS024
    print("asked, and agreed")
    return "Go on."


planner = AssistantAgent("planner", model_client=OpenAIChatCompletionClient(model="gpt-4o"))
person = UserProxyAgent("person", input_func=agree)
team = RoundRobinGroupChat([planner, person], termination_condition=MaxMessageTermination(20))
