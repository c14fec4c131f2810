# options: autogen-advisory=AGS932
"""Parameters whose name says that a person wrote them."""

import os
from collections.abc import Mapping
from typing import Annotated, Any, Optional

import autogen
from models import UserQuery

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def named(user_input, user_message, user_msg, user_query, user_question, user_prompt, user_text, user_request):
    user.initiate_chat(assistant, message=user_input)  # expect: AGS932
    user.initiate_chat(assistant, message=user_message)  # expect: AGS932
    user.initiate_chat(assistant, message=user_msg)  # expect: AGS932
    user.initiate_chat(assistant, message=user_query)  # expect: AGS932
    user.initiate_chat(assistant, message=user_question)  # expect: AGS932
    user.initiate_chat(assistant, message=user_prompt)  # expect: AGS932
    user.initiate_chat(assistant, message=user_text)  # expect: AGS932
    user.initiate_chat(assistant, message=user_request)  # expect: AGS932


def other_names(message, question, text, task, prompt, query, user_name, users_input, my_user_input, my_user_text):
    user.initiate_chat(assistant, message=message)  # ok: the name does not say so
    user.initiate_chat(assistant, message=question)
    user.initiate_chat(assistant, message=text)
    user.initiate_chat(assistant, message=task)
    user.initiate_chat(assistant, message=prompt)
    user.initiate_chat(assistant, message=query)
    user.initiate_chat(assistant, message=user_name)
    user.initiate_chat(assistant, message=users_input)
    user.initiate_chat(assistant, message=my_user_input)  # expect: AGS932
    user.initiate_chat(assistant, message=my_user_text)


def text_annotations(
    user_input: str,
    user_message: Optional[str],
    user_query: str | None,
    user_text: "str",
    user_prompt: Annotated[str, "what the person wrote"],
    *,
    user_request: str = "",
):
    user.initiate_chat(assistant, message=user_input)  # expect: AGS932
    user.initiate_chat(assistant, message=user_message)  # expect: AGS932
    user.initiate_chat(assistant, message=user_query)  # expect: AGS932
    user.initiate_chat(assistant, message=user_text)  # expect: AGS932
    user.initiate_chat(assistant, message=user_prompt)  # expect: AGS932
    user.initiate_chat(assistant, message=user_request)  # expect: AGS932


def other_annotations(user_input: int, user_query: UserQuery, user_request: bool):
    user.initiate_chat(assistant, message=user_input)  # ok: a number
    user.initiate_chat(assistant, message=f"Trip {user_input}")  # ok: a number
    user.initiate_chat(assistant, message=user_query)  # ok: an object of the program's own
    user.initiate_chat(assistant, message=user_request)  # ok: a truth value


def annotated_as_several(user_text: tuple[str, ...], user_prompt: Mapping[str, str]):
    user.initiate_chat(assistant, message=user_text[0])  # ok: several texts are not what a person wrote
    user.initiate_chat(assistant, message=user_prompt["intro"])


def bound_again(user_input):
    user_input = "Plan the trip."
    user.initiate_chat(assistant, message=user_input)  # ok: no longer the parameter


def with_constant_calls(user_input):
    user.initiate_chat(assistant, message=user_input)  # ok: its call shows what it is given


with_constant_calls("Plan the trip.")


def passed_on(text):
    user.initiate_chat(assistant, message=text)  # expect: AGS932


passed_on(input("? "))


def passed_a_constant(text):
    user.initiate_chat(assistant, message=text)  # ok: every call passes a constant


passed_a_constant("Plan the trip.")

user_input = "Plan the trip."
user.initiate_chat(assistant, message=user_input)  # ok: a name of the module, not a parameter


class Desk:
    async def ask(self, user_message: str):
        await user.a_initiate_chat(assistant, message=user_message)  # expect: AGS932
        self.last = user_message

    def keyword_only(self, *, user_prompt: str):
        user.initiate_chat(assistant, message=user_prompt)  # expect: AGS932


ask = lambda user_query: user.initiate_chat(assistant, message=user_query)  # expect: AGS932


def anything(user_input: Any):
    return len(user_input)
