"""A loop that counts what comes from elsewhere."""

import sys

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)

for number, line in enumerate(sys.stdin):
    person.initiate_chat(writer, message=f"{number}. {line}")
