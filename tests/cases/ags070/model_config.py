"""A model's config in the place of one for code: one mistake, and the config is right where the model is given it."""

import os

from autogen import AssistantAgent, UserProxyAgent

KEY = os.environ["OPENAI_API_KEY"]
config_list = [
    {"model": "gpt-4o", "api_key": KEY},
    {"model": "gpt-4o-mini", "api_key": KEY},  # expect: AGS010
]

user = UserProxyAgent("user", code_execution_config=config_list[1])  # expect: AGS070
other = UserProxyAgent("other", code_execution_config={"config_list": config_list, "temperature": 0})  # expect: AGS070,AGS010
writer = AssistantAgent("writer", llm_config={"config_list": config_list})

user.initiate_chat(writer, message="Sum the table.", max_turns=4)
