import os

from autogen import AssistantAgent, UserProxyAgent

from kinds import register

CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["KEY"]}], "cache_seed": None}


@register("writer")
def writer(**options):
    return AssistantAgent("writer", llm_config=CONFIG, **options)


@register("runner")
def runner(**options):
    return UserProxyAgent("runner", **options)
