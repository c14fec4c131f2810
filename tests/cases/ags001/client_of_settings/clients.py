from autogen_ext.models.openai import OpenAIChatCompletionClient
from settings import KEY


def connect(model):
    arguments = {"model": model, "api_key": KEY}  # expect: AGS001
    return OpenAIChatCompletionClient(**arguments)


def connect_with(key):
    return OpenAIChatCompletionClient(model="m", api_key=key)


client = connect("m")
llm_config = {"config_list": [{"model": "m", "api_key": KEY}]}
