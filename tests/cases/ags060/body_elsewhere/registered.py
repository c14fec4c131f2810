"""Tools of another module, registered."""

import os

import autogen
from shell import count, run

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

autogen.register_function(count, caller=assistant, executor=user, description="Count.")
autogen.register_function(
    run,  # expect: AGS060
    caller=assistant,
    executor=user,
    description="Run.",
)
