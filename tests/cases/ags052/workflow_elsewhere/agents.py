"""Who may do it is decided elsewhere."""

from autogen_agentchat.agents import AssistantAgent


def writer(client, tools):
    return AssistantAgent("writer", model_client=client, tools=tools, max_tool_iterations=5)


def helper(client, notes):
    bool(notes)
    return writer(client, notes)


def copier(client, notes):
    notes = notes or []
    return writer(client, notes)
