from dataclasses import dataclass
from functools import partial

import autogen
from autogen.cache import Cache


@dataclass
class Settings:
    seed: int = 42  # expect: AGS003


settings = Settings()
first = autogen.AssistantAgent("first", llm_config={"model": "gpt-4o", "cache_seed": settings.seed})
make = partial(autogen.OpenAIWrapper, cache_seed=42)  # expect: AGS003
second = make(model="gpt-4o")


class Writer(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, llm_config={"model": "gpt-4o", "cache_seed": 42})  # expect: AGS003


class Store:
    def __init__(self):
        self.cache = Cache.disk()  # expect: AGS003


def with_cache(agent, other):
    with Cache.disk(cache_seed=1) as cache:  # expect: AGS003
        agent.initiate_chat(other, message=open("task.txt").read(), cache=cache, max_turns=3)


llm_config = {"model": "gpt-4o", "cache_seed": 0}  # expect: AGS003
