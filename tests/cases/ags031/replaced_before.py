# options: autogen-advisory=AGS932
"""A text is replaced where it is not one of those that are allowed; one that is cut stays what it is."""

import autogen
from fastapi import FastAPI

TOPICS = ("rivers", "lakes")
app = FastAPI()
assistant = autogen.AssistantAgent("assistant", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)


@app.post("/listed")
def listed(topic: str):
    if topic not in TOPICS:
        topic = "rivers"
    user.initiate_chat(assistant, message=f"Tell me of {topic}")  # ok: one of the list, or what is written here


@app.post("/cut")
def cut(topic: str):
    if len(topic) > 100:
        topic = topic[:100]
    user.initiate_chat(assistant, message=f"Tell me of {topic}")  # expect: AGS932


@app.post("/words")
def words(topic: str):
    if {"secret", "password"} & set(topic.split()):
        return ""
    user.initiate_chat(assistant, message=f"Tell me of {topic}")  # ok: a test that leaves
    return ""
