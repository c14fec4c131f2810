"""Makes an agent with a setting that its class does not know."""

from autogen_agentchat.agents import AssistantAgent


def clerk(client):
    return AssistantAgent("clerk", model_client=client, llm_config=False)  # expect: AGS070
