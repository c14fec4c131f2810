import os
from functools import partial

from autogen import AssistantAgent, LLMConfig


def base_config(timeout):
    return {"model": "gpt-4o", "timeout": timeout}


def with_key(config):
    return {**config, "api_key": os.environ["OPENAI_API_KEY"]}


first = AssistantAgent("first", llm_config=with_key(base_config(None)))  # expect: AGS002
second = AssistantAgent("second", llm_config=with_key(base_config(60)))


def pair():
    return {"model": "a", "timeout": 60}, {"model": "b", "timeout": -1}  # expect: AGS002


fast, slow = pair()
third = AssistantAgent("third", llm_config=fast)
fourth = AssistantAgent("fourth", llm_config=slow)


class Factory:
    timeout = 60

    def __init__(self):
        self.config = {"model": "gpt-4o", "timeout": self.timeout}
        self.options = {"model": "gpt-4o"}
        self.options["timeout"] = 0  # expect: AGS002

    def build_config(self):
        return {"model": "gpt-4o", "timeout": 86400}  # expect: AGS002

    def agents(self):
        return [
            AssistantAgent("a", llm_config=self.config),
            AssistantAgent("b", llm_config=self.options),
            AssistantAgent("c", llm_config=self.build_config()),
        ]


class Static:
    @staticmethod
    def config():
        return {"model": "gpt-4o", "timeout": None}  # expect: AGS002

    @property
    def limit(self):
        return 5000  # expect: AGS002

    def agent(self):
        return AssistantAgent("d", llm_config={"model": "gpt-4o", "timeout": self.limit})


fifth = AssistantAgent("fifth", llm_config=Static.config())
make_config = partial(LLMConfig, timeout=None)  # expect: AGS002
sixth = AssistantAgent("sixth", llm_config=make_config({"model": "gpt-4o"}))
choose = lambda: {"model": "gpt-4o", "timeout": None}  # expect: AGS002
seventh = AssistantAgent("seventh", llm_config=choose())
