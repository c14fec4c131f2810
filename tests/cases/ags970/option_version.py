# options: autogen-advisory=AGS970 autogen-version=0.1.14
"""AutoGen 0.1 knew these."""

import os

import autogen

key = os.environ["OPENAI_API_KEY"]
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key, "request_timeout": 60})
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key, "api_base": "https://llm.example.com"})
