"""A class in a list of tools: its place is the entry."""

from autogen import AssistantAgent, UserProxyAgent
from kit import register_all
from reports import Reports

writer = AssistantAgent("writer", llm_config=None)
user = UserProxyAgent("user", code_execution_config=False, human_input_mode="ALWAYS")
register_all(
    [
        len,
        Reports,  # expect: AGS052
    ],
    writer,
    user,
)
