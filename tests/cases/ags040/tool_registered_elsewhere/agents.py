"""A tool whose body stands in another module, registered as a call."""

import os

import autogen
from calculator import add, calculate

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

autogen.register_function(add, caller=assistant, executor=user, description="Add.")
autogen.register_function(calculate, caller=assistant, executor=user, description="Evaluate.")  # expect: AGS040
