# options: autogen-advisory=AGS932
"""A desk that uses the functions of another module."""

import os

import autogen
import questions
from questions import GREETING, checked

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message=GREETING)
user.initiate_chat(assistant, message=checked(input("? ")))  # ok: checked elsewhere
user.initiate_chat(assistant, message=questions.checked(input("? ")))
user.initiate_chat(assistant, message=input("? "))  # expect: AGS932
