# options: autogen-advisory=AGS932
"""A star import may define anything: no name is known to be undefined."""

from autogen import *
from prompts import *

assistant = AssistantAgent("assistant", llm_config=False)
user = UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message=task)  # ok: perhaps one of the starred names
user.initiate_chat(assistant, message=input("? "))  # expect: AGS932
