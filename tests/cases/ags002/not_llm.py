import requests
import autogen

response = requests.get("https://contoso.com/status", timeout=None)  # ok: not a model call


def fetch(url, timeout=None):  # ok: not a model call
    return requests.get(url, timeout=timeout)


class OpenAIWrapper:
    def __init__(self, **options):
        self.options = options


wrapper = OpenAIWrapper(model="gpt-4o", timeout=None)  # ok: a class of the program's own
agent = autogen.AssistantAgent("agent", llm_config=False)
