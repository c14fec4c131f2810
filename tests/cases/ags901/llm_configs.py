# options: autogen-advisory=AGS901
"""AutoGen 0.2 and AG2: configurations with and without a timeout."""

import os

import autogen
from autogen import LLMConfig, OpenAIWrapper

key = os.environ["OPENAI_API_KEY"]
config_list = [{"model": "gpt-4o", "api_key": key}]

autogen.AssistantAgent("a", llm_config={"config_list": config_list})  # expect: AGS901
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "timeout": 60})
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key})  # expect: AGS901
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key, "timeout": 60})
autogen.AssistantAgent("a", llm_config={"config_list": [{"model": "gpt-4o", "api_key": key, "timeout": 60}]})
autogen.AssistantAgent(
    "a",
    llm_config={"config_list": [{"model": "gpt-4o", "api_key": key, "timeout": 60}, {"model": "gpt-4o-mini"}]},  # expect: AGS901
)
autogen.AssistantAgent("a", llm_config=False)
autogen.AssistantAgent("a", llm_config=None)
autogen.AssistantAgent("a")
autogen.ConversableAgent("a", llm_config={"config_list": config_list})  # expect: AGS901
OpenAIWrapper(config_list=config_list)  # expect: AGS901
OpenAIWrapper(config_list=config_list, timeout=60)
autogen.AssistantAgent("a", llm_config=LLMConfig({"model": "gpt-4o", "api_key": key}, timeout=60))
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "timeout": int(os.environ["TIMEOUT"])})

shared = {"config_list": config_list}  # expect: AGS901
autogen.AssistantAgent("a", llm_config=shared)
autogen.AssistantAgent("b", llm_config=shared)  # ok: the configuration is reported once

set_later = {"config_list": config_list}
set_later["timeout"] = 60
autogen.AssistantAgent("a", llm_config=set_later)

updated = {"config_list": config_list}
updated.update(timeout=60)
autogen.AssistantAgent("a", llm_config=updated)

merged = {**shared, "timeout": 60}
autogen.AssistantAgent("a", llm_config=merged)

joined = shared | {"timeout": 60}
autogen.AssistantAgent("a", llm_config=joined)


def unknown(llm_config, **kwargs):
    autogen.AssistantAgent("a", llm_config=llm_config)
    autogen.AssistantAgent("a", **kwargs)
    autogen.AssistantAgent("a", llm_config={"config_list": config_list, **kwargs})  # ok: perhaps with a timeout
