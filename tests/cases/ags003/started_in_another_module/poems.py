"""Starts a conversation of its own, or what others ask for."""

from autogen import AssistantAgent, UserProxyAgent

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
poet = AssistantAgent("poet", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003


def compose(task="A poem on rain."):
    return user.initiate_chat(poet, message=task)
