# options: autogen-advisory=AGS90
"""A prefix turns the rules on that begin so."""

import os

import autogen

assistant = autogen.AssistantAgent("assistant", llm_config={"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]})  # expect: AGS901, AGS902, AGS903
group = autogen.GroupChat(agents=[assistant], messages=[], send_introductions=True)  # ok: AGS930 is off
