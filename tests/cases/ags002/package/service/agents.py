from autogen import AssistantAgent

from .config import llm_config

agent = AssistantAgent(
    "agent",
    llm_config=llm_config,  # ok: reported in its own module
)
other = AssistantAgent("other", llm_config={**llm_config, "timeout": 60})  # ok: overridden
