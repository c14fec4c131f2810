import os
from dataclasses import dataclass

import autogen

LIMIT = None  # expect: AGS004
first = autogen.AssistantAgent("first", llm_config={"model": "gpt-4o", "max_tokens": LIMIT})
second = autogen.AssistantAgent("second", llm_config={"model": "gpt-4o", "max_tokens": LIMIT})  # ok: reported once

base = {"model": "gpt-4o", "max_tokens": 0}  # expect: AGS004
third = autogen.AssistantAgent("third", llm_config={**base})

overridden = {"max_tokens": None}  # ok: overridden
fourth = autogen.AssistantAgent("fourth", llm_config={**overridden, "max_tokens": 500})

reversed_order = {"max_tokens": None}  # expect: AGS004
fifth = autogen.AssistantAgent("fifth", llm_config={"max_tokens": 500, **reversed_order})

merged = {"max_tokens": 500} | {"max_tokens": None}  # expect: AGS004
sixth = autogen.AssistantAgent("sixth", llm_config=merged)

assigned = {"model": "gpt-4o"}
assigned["max_tokens"] = -1  # expect: AGS004
seventh = autogen.AssistantAgent("seventh", llm_config=assigned)

late = {"model": "gpt-4o", "max_tokens": 500}
eighth = autogen.OpenAIWrapper(**late)
late.update(max_tokens=None)  # ok: after the use

choice = 500 if os.environ.get("SHORT") else None  # expect: AGS004
ninth = autogen.AssistantAgent("ninth", llm_config={"model": "gpt-4o", "max_tokens": choice})


@dataclass
class Settings:
    max_tokens: int | None = None  # expect: AGS004


settings = Settings()
tenth = autogen.AssistantAgent("tenth", llm_config={"model": "gpt-4o", "max_tokens": settings.max_tokens})


def make(max_tokens=None):  # expect: AGS004
    return autogen.AssistantAgent("made", llm_config={"model": "gpt-4o", "max_tokens": max_tokens})


def config(limit):
    return {"model": "gpt-4o", "max_tokens": limit}


eleventh = autogen.AssistantAgent("eleventh", llm_config=config(0))  # expect: AGS004
twelfth = autogen.AssistantAgent("twelfth", llm_config=config(500))


class Writer(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, llm_config={"model": "gpt-4o", "max_tokens": None})  # expect: AGS004


writer = Writer("writer")
