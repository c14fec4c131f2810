"""A check that collects what it complains of and says whether that is nothing, by its length or a key of its verdict."""

import streamlit as st
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

BANNED = ["password", "secret"]


def lookup(name: str) -> str:
    return name


agent = AssistantAgent("clerk", model_client=OpenAIChatCompletionClient(model="gpt-4o"), tools=[lookup])


def is_clean(text):
    complaints = []
    for word in BANNED:
        if word in text.lower():
            complaints.append(word)
    return len(complaints) == 0


def complaints_of(text):
    found = []
    for word in BANNED:
        if word in text.lower():
            found.append(word)
    return not found


def verdict_of(text):
    complaints = []
    if "password" in text:
        complaints.append("password")
    clean = len(complaints) == 0
    return {"clean": clean, "complaints": complaints}


def measured(text):
    complaints = []
    for word in BANNED:
        complaints.append(word)
    return len(complaints) > 0


def by_length(text):
    if not is_clean(text):
        return
    agent.run(task=text)  # ok: checked


def by_truth(text):
    if not complaints_of(text):
        return
    agent.run(task=text)  # ok: checked


def by_key(text):
    verdict = verdict_of(text)
    if not verdict.get("clean", False):
        return
    agent.run(task=text)  # ok: checked


def by_nothing(text):
    if not measured(text):
        return
    agent.run(task=text)  # expect: AGS031


entered = st.text_area("Question")
by_length(entered)
by_truth(entered)
by_key(entered)
by_nothing(entered)
