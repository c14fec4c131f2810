"""What makes agents by what its heirs say; it says nothing unsafe itself."""

from abc import ABC, abstractmethod

from autogen import AssistantAgent
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient


def hired(config):
    return AssistantAgent("hired", llm_config=config)


class Shop:
    seconds = 60
    options = {"model": "m", "timeout": 60}

    def settings(self):
        return {"model": "m", "timeout": self.seconds}

    def clerk(self):
        config = self.settings()
        return hired(config)

    @property
    def client(self):
        return OpenAIChatCompletionClient(model="m", timeout=self.seconds)

    @classmethod
    def porter(cls):
        return AssistantAgent("porter", llm_config=cls.options)

    def told(self, page):
        page.show(self.seconds)
        return UserMessage(content=f"wait {self.seconds} seconds", source="shop")


class Office(ABC):
    def __init__(self):
        self.clerk = AssistantAgent("clerk", llm_config=self.settings())

    @abstractmethod
    def settings(self): ...


class Slow:
    patience = None


class Hall:
    def guide(self):
        return AssistantAgent("guide", llm_config={"model": "m", "timeout": self.patience})
