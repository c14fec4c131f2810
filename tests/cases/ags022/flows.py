import os
from functools import partial

import autogen

LIMIT = 50  # expect: AGS022
first = autogen.AssistantAgent("first", llm_config=False, max_consecutive_auto_reply=LIMIT)
second = autogen.AssistantAgent("second", llm_config=False, max_consecutive_auto_reply=LIMIT)  # ok: reported once

choice = 5 if os.environ.get("SHORT") else 50  # expect: AGS022
third = autogen.AssistantAgent("third", llm_config=False, max_consecutive_auto_reply=choice)

rebound = 50  # ok: bound again
rebound = 5
fourth = autogen.AssistantAgent("fourth", llm_config=False, max_consecutive_auto_reply=rebound)

options = {"llm_config": False}
options["max_consecutive_auto_reply"] = 50  # expect: AGS022
fifth = autogen.AssistantAgent("fifth", **options)


def make(name, limit=50):  # expect: AGS022
    return autogen.AssistantAgent(name, llm_config=False, max_consecutive_auto_reply=limit)


def limit():
    return 50  # expect: AGS022


sixth = autogen.AssistantAgent("sixth", llm_config=False, max_consecutive_auto_reply=limit())


class Settings:
    replies = 50  # expect: AGS022


seventh = autogen.AssistantAgent("seventh", llm_config=False, max_consecutive_auto_reply=Settings.replies)


class Writer(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, llm_config=False, max_consecutive_auto_reply=50)  # expect: AGS022


make_agent = partial(autogen.AssistantAgent, llm_config=False, max_consecutive_auto_reply=50)  # expect: AGS022
eighth = make_agent("eighth")


class Proxy(autogen.UserProxyAgent):
    pass


ninth = Proxy("ninth", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
tenth = Proxy("tenth", human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False)
make_user = partial(autogen.UserProxyAgent, max_consecutive_auto_reply=5, code_execution_config=False)
eleventh = make_user("eleventh", human_input_mode="NEVER")  # ok: the partial gives the limit
