from dataclasses import dataclass
from functools import partial

from autogen import AssistantAgent, OpenAIWrapper
from pydantic import BaseModel


def with_default(timeout=None):  # expect: AGS002
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def keyword_only(*, timeout: int = 18000):  # expect: AGS002
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def bounded_default(timeout=30):
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


def passed(timeout):
    return OpenAIWrapper(model="gpt-4o", timeout=timeout)


long = passed(36000)  # expect: AGS002
longer = passed(timeout=7200)  # expect: AGS002
short = passed(30)


def config():
    return {
        "model": "gpt-4o",
        "timeout": None,  # expect: AGS002
    }


helped = AssistantAgent("helped", llm_config=config())


def limit_for(fast):
    if fast:
        return 30
    return 0  # expect: AGS002


limited = AssistantAgent("limited", llm_config={"model": "gpt-4o", "timeout": limit_for(False)})


def patience_for(fast):
    if fast:
        return 30
    return 0  # ok: it is only asked for the fast


patient = AssistantAgent("patient", llm_config={"model": "gpt-4o", "timeout": patience_for(True)})


class Limits:
    llm = None  # expect: AGS002
    tool = None  # ok: not a model call's


by_class = AssistantAgent("by_class", llm_config={"model": "gpt-4o", "timeout": Limits.llm})


@dataclass
class Settings:
    timeout: int = 9000  # expect: AGS002
    retries: int = 2


@dataclass
class Overridden:
    timeout: int = 9000  # ok: every instance gives its own


defaults = Settings()
given = Overridden(timeout=60)
by_default = AssistantAgent("by_default", llm_config={"model": "gpt-4o", "timeout": defaults.timeout})
by_argument = AssistantAgent("by_argument", llm_config={"model": "gpt-4o", "timeout": given.timeout})


class Model(BaseModel):
    timeout: float | None = None  # expect: AGS002


model = Model()
by_model = AssistantAgent("by_model", llm_config={"model": "gpt-4o", "timeout": model.timeout})

make = partial(OpenAIWrapper, timeout=None)  # expect: AGS002
made = make(model="gpt-4o")


class Runner:
    timeout = 30000  # expect: AGS002

    def wrapper(self):
        return OpenAIWrapper(model="gpt-4o", timeout=self.timeout)
