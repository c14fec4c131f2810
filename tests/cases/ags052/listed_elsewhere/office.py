"""Takes its tools from the lists of others."""

from autogen_agentchat.agents import AssistantAgent
from shelf import MEMOS
from toolbox import SETS, chosen, drafts


def first(client):
    return AssistantAgent("first", model_client=client, tools=SETS["letters"])  # ok: reported where the list is


def second(client):
    return AssistantAgent("second", model_client=client, tools=chosen("letters"))  # ok: so is what is taken out of it


def third(client):
    return AssistantAgent("third", model_client=client, tools=[drafts])  # ok: and what makes it a tool


def fourth(client):
    return AssistantAgent("fourth", model_client=client, tools=MEMOS)  # expect: AGS052
