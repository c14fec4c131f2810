"""Lists tools, and gives them to an agent itself: they are reported here."""

from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from letters import draft, letter

SETS = {"letters": [letter]}  # expect: AGS052
drafts = FunctionTool(draft, description="Read a draft.")  # expect: AGS052


def chosen(*names):
    found = []
    for name in names:
        found.extend(SETS[name])
    return found


def clerk(client):
    return AssistantAgent("clerk", model_client=client, tools=SETS["letters"])
