"""The same names where they are the program's own."""

import os

import autogen
import settings as sys
from questions import parser

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def input(prompt):
    return "Plan the trip."


user.initiate_chat(assistant, message=input("? "))  # ok: the module's own function
user.initiate_chat(assistant, message=sys.argv[1])  # ok: another module with this name
user.initiate_chat(assistant, message=parser.task)  # ok: unknown


class Request:
    json = {"question": "Plan the trip."}


request = Request()
user.initiate_chat(assistant, message=request.json["question"])  # ok: the module's own object
