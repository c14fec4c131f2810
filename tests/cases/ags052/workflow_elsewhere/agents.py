"""Who may do it is decided elsewhere."""

from autogen_agentchat.agents import AssistantAgent


def writer(client, tools):
    return AssistantAgent("writer", model_client=client, tools=tools, max_tool_iterations=5)
