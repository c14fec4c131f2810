import autogen
from search_engine import Client


class OpenAIWrapper:
    def __init__(self, base_url):
        self.base_url = base_url


client = Client(base_url="http://search.contoso.com")  # ok: not a model's client
wrapper = OpenAIWrapper(base_url="http://inference.contoso.com")  # ok: a class of the program's own
agent = autogen.AssistantAgent("agent", llm_config=False)
