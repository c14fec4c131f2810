from functools import cache

import autogen
from cachetools import Cache
from django.core.cache import cache as django_cache

answers = Cache(maxsize=100)  # ok: not AutoGen's
django_cache.set("agent", "ready")  # ok: not AutoGen's


@cache
def prompt(name):
    return f"You are {name}."


agent = autogen.AssistantAgent("agent", system_message=prompt("agent"), llm_config=False)
