from autogen import AssistantAgent

from config import llm_config, quiet_llm_config

writer = AssistantAgent(
    "writer",
    llm_config=llm_config,  # ok: reported in its own module
)
critic = AssistantAgent(
    "critic",
    llm_config=llm_config,  # ok: reported in its own module
)
editor = AssistantAgent("editor", llm_config=quiet_llm_config)
