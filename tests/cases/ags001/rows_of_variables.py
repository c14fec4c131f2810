"""Variables of the environment set in loops over pairs and by a function of the program: each value belongs to its own name."""

import os

from autogen import AssistantAgent

ROWS = [("OPENAI_API_KEY", "sk-proj-made-up-9QxTz7KmLw2v"), ("LOG_LEVEL", "debug")]  # expect: AGS001
MORE = {
    "GROQ_API_KEY": "gsk_made_up_9QxTz7KmLw2v4fTq",  # expect: AGS001
    "REGION": "europe-west-1",  # ok: no key
}


def put(name, value):
    os.environ[name] = value


for name, value in ROWS:
    os.environ[name] = value
for name, value in MORE.items():
    os.environ.setdefault(name, value)
put("MISTRAL_API_KEY", "mst-made-up-4fTq8wRm2LzX")  # expect: AGS001
put("MODEL", "mistral-large-2407")  # ok: no key
for name in ("A_KEY", "B_KEY"):
    for value in ("made-up-4fTq8wRm2LzX9QxTz7",):  # expect: AGS001
        os.environ[name] = value
agent = AssistantAgent("agent", llm_config={"model": "m"})
