from autogen import AssistantAgent, OpenAIWrapper
from configuration_of_the_company import dict

TIMEOUT = None  # ok: every call that gets a timeout gets another one
first = AssistantAgent("first", llm_config=dict(model="gpt-4o", timeout=None))  # ok: not the built-in dict


def parameter(TIMEOUT):
    return OpenAIWrapper(model="gpt-4o", timeout=TIMEOUT)  # ok: the parameter


def local():
    TIMEOUT = 30
    return OpenAIWrapper(model="gpt-4o", timeout=TIMEOUT)  # ok: the local name


def comprehension(limits):
    return [OpenAIWrapper(model="gpt-4o", timeout=TIMEOUT) for TIMEOUT in limits]  # ok: the comprehension's name


class Runner:
    LIMIT = None  # ok: methods do not see it without self

    def wrapper(self):
        return OpenAIWrapper(model="gpt-4o", timeout=LIMIT)


LIMIT = 60


class First:
    def config(self):
        return {"model": "gpt-4o", "timeout": None}  # ok: the other class's method is called


class Second:
    def config(self):
        return {"model": "gpt-4o", "timeout": 30}

    def agent(self):
        return AssistantAgent("second", llm_config=self.config())
