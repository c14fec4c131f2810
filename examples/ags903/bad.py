# options: autogen-advisory=AGS903
"""Model configurations that cache on disk without saying so."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
llm_config = {"config_list": config_list, "timeout": 60}  # expect: AGS903

writer = autogen.AssistantAgent("writer", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config={"config_list": config_list, "seed": 7})  # expect: AGS903
