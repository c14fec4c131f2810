"""`cache_seed=False`: not `None`, so AutoGen caches under the name `False`."""

import os

import autogen
from autogen import LLMConfig, OpenAIWrapper

key = os.environ["OPENAI_API_KEY"]
config_list = [{"model": "gpt-4o", "api_key": key}]

autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": False})  # expect: AGS070
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": None})
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": 0})  # expect: AGS003
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": 42})  # expect: AGS003
autogen.AssistantAgent("a", llm_config={"config_list": config_list})
autogen.AssistantAgent("a", llm_config=dict(config_list=config_list, cache_seed=False))  # expect: AGS070
LLMConfig({"model": "gpt-4o", "api_key": key}, cache_seed=False)  # expect: AGS070
OpenAIWrapper(config_list=config_list, cache_seed=False)  # expect: AGS070

llm_config = {"config_list": config_list}
llm_config["cache_seed"] = False  # expect: AGS070
autogen.AssistantAgent("a", llm_config=llm_config)

SEED = False  # expect: AGS070
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": SEED})

changed = {"config_list": config_list, "cache_seed": False}
changed["cache_seed"] = None
autogen.AssistantAgent("a", llm_config=changed)

settings = {"cache_seed": False}  # ok: no model configuration

spare = dict(config_list=config_list, cache_seed=False)  # expect: AGS070
