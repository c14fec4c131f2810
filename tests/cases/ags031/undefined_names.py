# options: autogen-advisory=AGS932
"""Names that nothing defines come from outside; names that something defines do not."""

import os
from contextlib import nullcontext

import autogen
from prompts import GREETING

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message=task_from_notebook)  # expect: AGS932
user.initiate_chat(assistant, message=f"Write about {topic_of_the_day}.")  # expect: AGS932
user.initiate_chat(assistant, message=settings_object.task)  # expect: AGS932
user.initiate_chat(assistant, message=GREETING)  # ok: imported
user.initiate_chat(assistant, message=__name__)  # ok: every module has it

for trip in ["sea", "mountains"]:
    user.initiate_chat(assistant, message=trip)

with nullcontext("Plan the trip.") as opened:
    user.initiate_chat(assistant, message=opened)

try:
    os.stat("trips")
except OSError as error:
    user.initiate_chat(assistant, message=error)

match os.environ:
    case {"TASK": captured}:
        user.initiate_chat(assistant, message=captured)
    case [first, *others]:
        user.initiate_chat(assistant, message=first)

if (walrus := os.getenv("TASK")) is not None:
    user.initiate_chat(assistant, message=walrus)


def set_global():
    global made_global
    made_global = "Plan the trip."


set_global()
user.initiate_chat(assistant, message=made_global)  # ok: bound through `global`


def outer():
    inside = "Plan the trip."

    def inner():
        user.initiate_chat(assistant, message=inside)

    inner()


def before_its_definition():
    user.initiate_chat(assistant, message=DEFINED_BELOW)


DEFINED_BELOW = "Plan the trip."


class Chat:
    TASK = "Plan the trip."
    user.initiate_chat(assistant, message=TASK)


messages = [user.initiate_chat(assistant, message=each) for each in ("sea", "mountains")]
