from autogen import AssistantAgent

from settings import llm_config

agent = AssistantAgent("agent", llm_config=llm_config)  # expect: AGS001, AGS002
other = AssistantAgent("other", llm_config=llm_config)  # ok: once per value and code
