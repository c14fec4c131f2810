"""Statements that are read out of what a group has said."""

import os
import sqlite3

import autogen

llm_config = {"model": "gpt-4o", "api_key": os.environ["KEY"]}
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
reviewer = autogen.AssistantAgent("reviewer", llm_config=llm_config)
group = autogen.GroupChat(agents=[writer, reviewer], messages=[], max_round=4)
manager = autogen.GroupChatManager(groupchat=group, llm_config=llm_config)


class Inbox:
    def __init__(self):
        self.messages = [{"content": "SELECT 1"}]


def look_up(statement):
    return sqlite3.connect("shop.db").cursor().execute(statement).fetchall()  # expect: AGS062


def answer(question):
    reviewer.initiate_chat(manager, message=question)
    for message in reversed(group.messages):
        said = message.get("content", "").strip()
        if said.upper().startswith("SELECT"):
            return look_up(said)
    return []


def last():
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute(group.messages[-1]["content"])  # expect: AGS062
    cursor.execute(Inbox().messages[-1]["content"])  # ok: written here
