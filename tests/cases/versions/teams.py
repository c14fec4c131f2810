# options: autogen-version=0.6
"""Releases before 0.7.2 know no approval_func; teams took their condition by position."""

from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat


def build(client, executor):
    runner = CodeExecutorAgent("runner", executor)  # ok: there is nothing to approve with
    writer = AssistantAgent("writer", client)
    return RoundRobinGroupChat([writer, runner], TextMentionTermination("DONE"))  # expect: AGS023
