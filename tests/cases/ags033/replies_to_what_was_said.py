"""A reply to messages that are given is to these; one to none that are given is to all that was said."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask

app = Flask(__name__)
poet = AssistantAgent("poet", llm_config={"model": "m"})
user = UserProxyAgent("user", code_execution_config=False)


@app.get("/given")
def given():
    return poet.generate_reply(messages=[{"role": "user", "content": "A poem."}])  # ok: these alone


@app.get("/none")
def none():
    return poet.generate_reply(messages=None, sender=user)  # expect: AGS033
