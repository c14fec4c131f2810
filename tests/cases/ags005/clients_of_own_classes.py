"""Clients of the program's own classes, which say in their ``__init__`` whether certificates are checked."""

import httpx
from autogen import AssistantAgent, LLMConfig
from pools import Pool


class Client(httpx.Client):
    def __deepcopy__(self, memo):
        return self


class Lax(Client):
    def __init__(self, seconds):
        print("made")
        super().__init__(verify=False, timeout=seconds)  # expect: AGS005


class Told(Client):
    def __init__(self, checks):
        super().__init__(verify=checks)


one = AssistantAgent("one", llm_config=LLMConfig({"model": "gpt-4o", "http_client": Client(verify=False)}))  # expect: AGS005
two = AssistantAgent("two", llm_config=LLMConfig({"model": "gpt-4o", "http_client": Client(timeout=10)}))
three = AssistantAgent("three", llm_config={"model": "gpt-4o", "http_client": Lax(10)})
four = AssistantAgent("four", llm_config={"model": "gpt-4o", "http_client": Told(False)})  # expect: AGS005
five = AssistantAgent("five", llm_config={"model": "gpt-4o", "http_client": Told(True)})
six = AssistantAgent("six", llm_config={"model": "gpt-4o", "http_client": Pool().client(verify=False)})  # ok: not seen what it makes
