from autogen import AssistantAgent

from settings import llm_config

agent = AssistantAgent("agent", llm_config=llm_config)  # ok: reported in its own module
other = AssistantAgent("other", llm_config=llm_config)  # ok: reported in its own module
