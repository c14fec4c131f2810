"""Objects that make clients as they are told."""

from dataclasses import dataclass

from autogen import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


@dataclass
class Settings:
    seconds: float = 60

    def client(self):
        return OpenAIChatCompletionClient(model="m", timeout=self.seconds)


DEFAULTS = Settings()
QUICK = Settings()
OTHERS = Settings(30)


class Desk:
    def __init__(self, seconds, name="desk"):
        self.seconds = seconds
        self.name = name

    def clerk(self):
        return AssistantAgent(self.name, llm_config={"model": "m", "timeout": self.seconds})


class Builder:
    def __init__(self):
        self.config = {"model": "m", "timeout": 60}

    def patient(self, seconds):
        self.config["timeout"] = seconds
        return self

    def build(self):
        return AssistantAgent("built", llm_config=self.config)
