import os

from autogen import AssistantAgent, UserProxyAgent

from kinds import register

CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["KEY"]}], "cache_seed": None}


@register("writer")
class Writer(AssistantAgent):
    def __init__(self, **options):
        super().__init__("writer", llm_config=CONFIG, **options)


@register("runner")
class Runner(UserProxyAgent):
    def __init__(self, **options):
        super().__init__("runner", **options)
