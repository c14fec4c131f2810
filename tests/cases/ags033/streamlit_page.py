"""A page of Streamlit's runs anew for each user; what it caches is the same for all of them."""

import asyncio

import streamlit as st
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def client():
    return OpenAIChatCompletionClient(model="gpt-4o")


@st.cache_resource
def shared_agent():
    return AssistantAgent("shared", model_client=client())


@st.cache_resource()
def other_agent():
    return AssistantAgent("other", model_client=client())


def own_agent():
    return AssistantAgent("own", model_client=client())


shared = shared_agent()
other = other_agent()
own = own_agent()
plain = AssistantAgent("plain", model_client=client())


async def answer(prompt):
    await shared.run(task=prompt)  # expect: AGS033
    await other.load_state(st.session_state["state"])
    await other.run(task=prompt)  # ok: its state is that of each user
    await own.run(task=prompt)  # ok: made for each run of the page
    await plain.run(task=prompt)  # ok: a page has no module level that lasts


if st.button("Sum up the day"):
    asyncio.run(answer("Sum up the day."))
    asyncio.run(shared.run(task="Plan the week."))  # expect: AGS033

if st.button("Forget"):
    asyncio.run(shared.reset())
if st.button("Begin anew"):
    with st.spinner("One moment"):
        asyncio.run(shared.reset())
    asyncio.run(shared.run(task="Plan the week."))  # ok: it is reset
if st.button("Go on"):
    asyncio.run(shared.run(task="Plan the month."))  # expect: AGS033
