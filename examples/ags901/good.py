# options: autogen-advisory=AGS901
"""Model configurations with a timeout."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
llm_config = {"config_list": config_list, "temperature": 0, "timeout": 60}

writer = autogen.AssistantAgent("writer", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config={"config_list": config_list, "timeout": 60})
reader = autogen.UserProxyAgent("reader", llm_config=False, code_execution_config=False)
