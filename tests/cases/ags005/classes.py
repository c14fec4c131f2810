from dataclasses import dataclass
from functools import partial

import autogen
import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient


@dataclass
class Settings:
    base_url: str = "http://inference.contoso.com/v1"  # expect: AGS005
    docs_url: str = "http://docs.contoso.com"  # ok: not an endpoint


settings = Settings()
first = autogen.AssistantAgent("first", llm_config={"model": "a", "base_url": settings.base_url})
make = partial(OpenAIChatCompletionClient, base_url="http://inference.contoso.com/v1")  # expect: AGS005
second = make(model="a")


class Client(OpenAIChatCompletionClient):
    def __init__(self, model):
        super().__init__(model=model, base_url="http://inference.contoso.com/v1")  # expect: AGS005


def http_client():
    return httpx.AsyncClient(verify=False)  # expect: AGS005


third = OpenAIChatCompletionClient(model="gpt-4o", http_client=http_client())
fourth = {"model": "a", "api_type": "openai", "base_url": "http://LOCALHOST:8000/v1"}  # ok: hosts have no case
