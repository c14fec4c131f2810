"""Settings of models that a class of one's own says, each heir by itself."""

from autogen import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Shop:
    seconds = 60

    def settings(self):
        return {"model": "m", "timeout": self.seconds}

    def clerk(self):
        return AssistantAgent("clerk", llm_config=self.settings())

    def client(self):
        return OpenAIChatCompletionClient(model="m", timeout=self.seconds)


class Patient(Shop):
    seconds = None  # expect: AGS002


class Written(Shop):
    def settings(self):
        return {"model": "m", "timeout": 90_000}  # expect: AGS002


class Quick(Shop):
    seconds = 5
