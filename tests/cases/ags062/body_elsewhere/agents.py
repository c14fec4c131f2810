"""Tools of another module."""

import os

import autogen
import shop
from shop import customer

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

autogen.register_function(customer, caller=assistant, executor=user, description="Find.")
autogen.register_function(shop.run_query, caller=assistant, executor=user, description="Query.")  # expect: AGS062
