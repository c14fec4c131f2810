"""Clients as components, and configs that are bound again."""

import os

from autogen import AssistantAgent
from autogen_core.models import ChatCompletionClient

model_config = {
    "provider": "autogen_ext.models.openai.OpenAIChatCompletionClient",
    "config": {
        "model": "gpt-4o",
        "timeout": None,  # expect: AGS002
    },
}
client = ChatCompletionClient.load_component(model_config)

entry = {
    "model": "gpt-4o",
    "api_key": os.environ["OPENAI_API_KEY"],
    "timeout": None,  # expect: AGS002
}
first = AssistantAgent("first", llm_config={"config_list": [entry]})
entry = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"], "timeout": 60}
second = AssistantAgent("second", llm_config={"config_list": [entry]})


class Desk:
    def __init__(self):
        self.llm_config = {
            "model": "gpt-4o",
            "timeout": None,  # expect: AGS002
        }
        self.options = {"timeout": None}  # ok: the name does not say so
