"""Tools of another module, registered."""

import os

import autogen
from files import copy_file, read_file, read_note

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

autogen.register_function(read_file, caller=assistant, executor=user, description="Read.")  # expect: AGS052
autogen.register_function(read_note, caller=assistant, executor=user, description="Read.")
user.register_function(function_map={"copy": copy_file})  # expect: AGS052
