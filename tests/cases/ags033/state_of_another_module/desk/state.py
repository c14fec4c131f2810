"""What a service keeps while it runs."""

from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
agents = {}
visitors = {}
team = None
porter = None


class Office:
    def __init__(self):
        self.clerk = None


office = Office()


def forget():
    agents.clear()
