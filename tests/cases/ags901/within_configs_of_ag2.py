# options: autogen-advisory=AGS901,AGS902
"""AG2 0.8.2 to 0.10: agents that are made within a ``with`` of a config take that one, where they are given none."""

import os
from contextlib import suppress

from autogen import AssistantAgent, ConversableAgent, GroupChat, LLMConfig, UserProxyAgent

key = os.environ["OPENAI_API_KEY"]
bounded = LLMConfig(model="m", api_key=key, timeout=60, max_tokens=100)
named = LLMConfig(model="n", api_key=key, timeout=60)  # expect: AGS902
unused = LLMConfig(model="o", api_key=key)

with LLMConfig({"model": "m", "api_key": key}):  # expect: AGS901, AGS902
    writer = ConversableAgent("writer")

with bounded as config, suppress(ValueError):
    reader = AssistantAgent("reader", system_message="Read.")  # ok: both are set

with named:
    if key:
        checker = AssistantAgent("checker")

with unused:
    user = UserProxyAgent("user", llm_config=False, human_input_mode="ALWAYS", code_execution_config=False)  # ok: it is given none
    other = ConversableAgent("other", llm_config=bounded)  # ok: it is given another
    group = GroupChat(agents=[writer, reader], messages=[], max_round=5)  # ok: no agent

with open("models.json") as file:
    last = ConversableAgent("last")  # ok: no config
