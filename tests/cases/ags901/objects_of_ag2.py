# options: autogen-advisory=AGS901,AGS902,AGS903
"""AG2: `LLMConfig` objects that agents are given."""

import os

from autogen import AssistantAgent, ConversableAgent, GroupChatManager, LLMConfig
from autogen.oai import OpenAILLMConfigEntry

key = os.environ["OPENAI_API_KEY"]
first = LLMConfig({"model": "m", "api_key": key})  # expect: AGS901, AGS902
AssistantAgent("a", llm_config=first)
second = LLMConfig({"model": "m", "api_key": key}, timeout=60, max_tokens=100)
AssistantAgent("b", llm_config=second)  # ok: both are set
AssistantAgent("c", llm_config=LLMConfig(config_list=[{"model": "m", "api_key": key}]))  # expect: AGS901, AGS902
AssistantAgent("d", llm_config=LLMConfig(config_list=[{"model": "m", "api_key": key, "timeout": 60, "max_tokens": 10}]))  # ok: in the entry
AssistantAgent("e", llm_config=LLMConfig({"model": "m", "api_key": key, "timeout": 60}, max_tokens=10))  # ok: in the entry
AssistantAgent("f", llm_config=LLMConfig({"model": "m", "timeout": 60}, {"model": "n"}, max_tokens=10))  # expect: AGS901
AssistantAgent("g", llm_config=LLMConfig(OpenAILLMConfigEntry(model="m", timeout=60, max_tokens=10)))  # ok: in the entry
AssistantAgent("h", llm_config=LLMConfig(OpenAILLMConfigEntry(model="m", timeout=60)))  # expect: AGS902
AssistantAgent("i", llm_config=LLMConfig(model="m", api_key=key, api_type="openai", max_tokens=10))  # expect: AGS901
AssistantAgent("j", llm_config=LLMConfig.from_json(path="OAI_CONFIG_LIST"))  # ok: what the file says is not known
options = {"timeout": 60, "max_tokens": 10}
AssistantAgent("k", llm_config=LLMConfig({"model": "m"}, **options))  # ok: both are set
AssistantAgent("l", llm_config=LLMConfig({"model": "m"}, **load()))  # ok: it is not known what is set
LLMConfig({"model": "m", "api_key": key})  # ok: nobody is given it
third = LLMConfig({"model": "m"}, timeout=60)  # expect: AGS902
ConversableAgent("m", llm_config=third)
ConversableAgent("n", llm_config=third)
AssistantAgent("o", llm_config=LLMConfig(config_list={"model": "m", "timeout": 60, "max_tokens": 10}))  # ok: in the entry
AssistantAgent("p", llm_config=LLMConfig(*load()))  # ok: it is not known what is set
