"""The person types the first message."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
UserProxyAgent("person", code_execution_config=False).initiate_chat(writer)
