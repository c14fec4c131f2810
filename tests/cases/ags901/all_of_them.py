# options: autogen-advisory=all
"""`all` turns every advisory rule on."""

import os

import autogen

assistant = autogen.AssistantAgent("assistant", llm_config={"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]})  # expect: AGS901, AGS902, AGS903
