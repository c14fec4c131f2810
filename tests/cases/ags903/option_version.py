# options: autogen-advisory=AGS903 autogen-version=ag2-0.9
"""AG2 0.9 caches nothing by default."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
autogen.AssistantAgent("a", llm_config={"config_list": config_list})  # ok: this release does not cache
