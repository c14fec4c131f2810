"""A list of tools that is put together: each stands where a list is given it."""

import letters
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from letters import draft, memo
from letters import letter as read

SETS = {"drafts": [draft]}  # expect: AGS052
MEMOS = [memo]  # expect: AGS052


def clerk(client, kinds, reads):
    tools = [FunctionTool(kinds.tell, description="Tell.")]
    if reads:
        tools.append(read)  # expect: AGS052
    for kind in kinds:
        tools.extend(SETS[kind])
    return AssistantAgent("clerk", model_client=client, tools=tools)


def writer(client):
    return AssistantAgent("writer", model_client=client, tools=[*MEMOS])


def porter(client):
    from letters import notice

    tools = []
    tools.append(notice)
    return AssistantAgent("porter", model_client=client, tools=tools)  # expect: AGS052


def guard(client):
    tools = [] + [letters.warning]  # expect: AGS052
    return AssistantAgent("guard", model_client=client, tools=tools)
