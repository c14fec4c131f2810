# options: autogen-advisory=AGS932
"""Where the text waits before it goes in."""

import os
from dataclasses import dataclass

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


class Session:
    def __init__(self):
        self.text = input("? ")
        self.greeting = "Say hello."

    def ask(self):
        user.initiate_chat(assistant, message=self.text)  # expect: AGS932
        user.initiate_chat(assistant, message=self.greeting)


@dataclass
class Question:
    text: str = "Plan the trip."


user.initiate_chat(assistant, message=Question().text)
user.initiate_chat(assistant, message=Question(text=input("? ")).text)  # expect: AGS932

name, text = "ada", input("? ")
user.initiate_chat(assistant, message=text)  # expect: AGS932
user.initiate_chat(assistant, message=name)

asked = None


def ask():
    global asked
    asked = input("? ")


ask()
user.initiate_chat(assistant, message=asked)  # expect: AGS932


def with_input(text=input("? ")):
    user.initiate_chat(assistant, message=text)  # expect: AGS932


answers = [input("? "), input("? ")]
user.initiate_chat(assistant, message=answers[0])  # expect: AGS932
user.initiate_chat(assistant, message="\n".join(answers))  # expect: AGS932
for answer in answers:
    user.initiate_chat(assistant, message=answer)  # expect: AGS932

user.initiate_chat(assistant, **{"message": input("? ")})  # expect: AGS932
options = {"message": text, "max_turns": 2}
user.initiate_chat(assistant, **options)  # expect: AGS932
options["message"] = "Plan the trip."
user.initiate_chat(assistant, **options)  # ok: changed before the use
