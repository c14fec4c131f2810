# options: autogen-advisory=AGS932
"""Project functions that do no more than pass the text on, and those that check it."""

import os
import re

import autogen
import bleach

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def read():
    return input("? ")


def read_stripped():
    text = input("? ")
    return text.strip()


def build(topic):
    return f"Write about {topic}."


def build_long(topic, style="verse"):
    """Return the task for a topic."""
    head = "Write about " + topic
    return head + f" in {style}."


def build_and_tell(topic):
    print("asked for", topic)
    try:
        return build(topic)
    except AttributeError:
        print("not a text:", topic)
        raise


def checked(text):
    if len(text) > 100:
        raise ValueError("too long")
    return text


def cleaned(text):
    return re.sub(r"[^a-z ]", "", text)


user.initiate_chat(assistant, message=read())  # expect: AGS932
user.initiate_chat(assistant, message=read_stripped())  # expect: AGS932
user.initiate_chat(assistant, message=build(input("? ")))  # expect: AGS932
user.initiate_chat(assistant, message=build_long(input("? ")))  # expect: AGS932
user.initiate_chat(assistant, message=build(build(read())))  # expect: AGS932
user.initiate_chat(assistant, message=build(build_and_tell(read())))  # expect: AGS932
user.initiate_chat(assistant, message=build("trips"))  # ok: a constant
user.initiate_chat(assistant, message=checked(read()))  # ok: a function of the program's own checks it
user.initiate_chat(assistant, message=cleaned(read()))  # ok
user.initiate_chat(assistant, message=build(checked(read())))  # ok
user.initiate_chat(assistant, message=bleach.clean(read()))  # ok: went through another call

text = checked(input("? "))
user.initiate_chat(assistant, message=text)
user.initiate_chat(assistant, message=f"Write about {text}.")
user.initiate_chat(assistant, message=f"Write about {len(read())} things.")  # ok: a number
user.initiate_chat(assistant, message=int(input("? ")))  # ok: a number
