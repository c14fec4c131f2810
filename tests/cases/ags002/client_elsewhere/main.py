import autogen
import models
from autogen_agentchat.agents import AssistantAgent

endless = AssistantAgent(
    "endless",
    model_client=models.client,  # ok: reported in its own module
)
again = AssistantAgent("again", model_client=models.client)  # ok: once per value
short = AssistantAgent("short", model_client=models.short_client)
classic = autogen.AssistantAgent(
    "classic",
    llm_config=models.llm_config,  # ok: reported in its own module
)
custom = AssistantAgent("custom", model_client=models.custom)  # ok: not AutoGen's
