"""Agents that are handed out: what bounds them is not seen here."""

from autogen import AssistantAgent, UserProxyAgent


def build_crew() -> list:
    clerk = UserProxyAgent("clerk", human_input_mode="NEVER", code_execution_config=False)
    return [clerk, AssistantAgent("writer")]


def build_eager() -> UserProxyAgent:
    return UserProxyAgent("eager", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=90)  # expect: AGS022


def build_clerk(replies: int | None = None) -> UserProxyAgent:
    return UserProxyAgent("clerk", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=replies)
