# options: autogen-advisory=AGS932
"""A framework that nobody knows: routes are told by their paths."""

import autogen
from gateway import gateway

assistant = autogen.AssistantAgent("assistant", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)


@gateway.post("/chat")
def chat(text: str):
    user.initiate_chat(assistant, message=text)  # expect: AGS932


@gateway.get
def latest(text: str):
    user.initiate_chat(assistant, message=text)  # ok: no path
