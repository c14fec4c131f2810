import os
from dataclasses import dataclass
from functools import partial

from autogen import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def make_agent(key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8"):  # expect: AGS001
    return AssistantAgent("agent", llm_config={"model": "gpt-4o", "api_key": key})


def read_key():
    return "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"  # expect: AGS001


helped = AssistantAgent("helped", llm_config={"model": "gpt-4o", "api_key": read_key()})


def read_environment():
    return os.environ["OPENAI_API_KEY"]


quiet = AssistantAgent("quiet", llm_config={"model": "gpt-4o", "api_key": read_environment()})


class Keys:
    openai = "sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv"  # expect: AGS001
    other = "sk-live-madeup-Tn4Wd8q7Zr2XvLp9"  # ok: not used


by_class = AssistantAgent("by_class", llm_config={"model": "gpt-4o", "api_key": Keys.openai})


@dataclass
class Settings:
    model: str = "gpt-4o"
    key: str = "sk-live-madeup-Wd8q7Zr2XvLp9Tn4"  # expect: AGS001


settings = Settings()
by_dataclass = AssistantAgent("by_dataclass", llm_config={"model": settings.model, "api_key": settings.key})

make_client = partial(OpenAIChatCompletionClient, api_key="sk-live-madeup-XvLp9Tn4Wd8q7Zr2")  # expect: AGS001
client = make_client(model="gpt-4o")


class Team:
    def __init__(self):
        self.key = "sk-live-madeup-p9Tn4Wd8q7Zr2XvL"  # expect: AGS001
        self.agent = AssistantAgent("member", llm_config={"model": "gpt-4o", "api_key": self.key})


class Writer(AssistantAgent):
    def __init__(self, name):
        super().__init__(
            name,
            llm_config={
                "model": "gpt-4o",
                "api_key": "sk-live-madeup-n4Wd8q7Zr2XvLp9T",  # expect: AGS001
            },
        )


def unknown_key(vault):
    return AssistantAgent("unknown", llm_config={"model": "gpt-4o", "api_key": vault.read("openai")})  # ok: unknown
