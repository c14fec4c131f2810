from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")


def desk(watched=True):
    planner = AssistantAgent("planner", client)
    if watched:
        person = UserProxyAgent("person")
        return RoundRobinGroupChat([planner, person], termination_condition=TextMentionTermination("DONE"))
    return SelectorGroupChat([planner], client, termination_condition=TextMentionTermination("DONE") | MaxMessageTermination(9))
