import autogen
from transformers import pipeline


class OpenAIWrapper:
    def __init__(self, **options):
        self.options = options


generator = pipeline("text-generation", max_tokens=None)  # ok: not an AutoGen call
wrapper = OpenAIWrapper(max_tokens=None)  # ok: a class of the program's own
agent = autogen.AssistantAgent("agent", llm_config=False)
