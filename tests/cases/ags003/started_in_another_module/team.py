"""Starts what it is asked for."""

from autogen import AssistantAgent, UserProxyAgent

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003


def run(task):
    return user.initiate_chat(writer, message=task)
