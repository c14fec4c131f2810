# options: autogen-advisory=AGS902
"""AutoGen 0.2 and AG2: configurations with and without a longest answer."""

import os

import autogen
from autogen import LLMConfig, OpenAIWrapper

key = os.environ["OPENAI_API_KEY"]
config_list = [{"model": "gpt-4o", "api_key": key}]

autogen.AssistantAgent("a", llm_config={"config_list": config_list})  # expect: AGS902
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "max_tokens": 1000})
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "max_completion_tokens": 1000})
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key})  # expect: AGS902
autogen.AssistantAgent("a", llm_config=False)
autogen.AssistantAgent("a", llm_config=LLMConfig({"model": "gpt-4o", "api_key": key}, max_tokens=1000))
OpenAIWrapper(config_list=config_list)  # expect: AGS902
OpenAIWrapper(config_list=config_list, max_tokens=1000)

set_later = {"config_list": config_list}
set_later["max_tokens"] = 1000
autogen.AssistantAgent("a", llm_config=set_later)


def unknown(llm_config, **kwargs):
    autogen.AssistantAgent("a", llm_config=llm_config)
    autogen.AssistantAgent("a", llm_config={"config_list": config_list, **kwargs})
