"""Talks for those who make one, with whom they like."""

from abc import ABC, abstractmethod

from autogen import AssistantAgent, UserProxyAgent


class Workflow(ABC):
    def __init__(self, llm_config, user_proxy=None):
        self.llm_config = llm_config
        self.user_proxy = user_proxy or UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
        self.partner = self.make_partner()

    @abstractmethod
    def make_partner(self): ...

    def chat(self, text, **options):
        self.user_proxy.initiate_chat(self.partner, message=text, **options)


class Single(Workflow):
    def make_partner(self):
        return AssistantAgent("writer", llm_config=self.llm_config)
