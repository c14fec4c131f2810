"""A text that names an agent which the caller names."""

import sys

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent(sys.argv[1], llm_config={"model": "m", "cache_seed": 7})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)

person.initiate_chat(writer, message=f"{writer.name}, write a haiku.")
