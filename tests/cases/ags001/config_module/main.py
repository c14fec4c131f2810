from autogen import AssistantAgent

from config import llm_config, quiet_llm_config

writer = AssistantAgent(
    "writer",
    llm_config=llm_config,  # expect: AGS001
)
critic = AssistantAgent(
    "critic",
    llm_config=llm_config,  # ok: once per value, at its first use
)
editor = AssistantAgent("editor", llm_config=quiet_llm_config)
