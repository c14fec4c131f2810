"""A page keeps an object of the project in its session, and talks with it."""

import asyncio

import streamlit as st
from autogen_ext.models.openai import OpenAIChatCompletionClient
from desk import Desk

if "desk" not in st.session_state:
    st.session_state["desk"] = Desk(OpenAIChatCompletionClient(model="gpt-4o"))
    st.session_state.spare = None

question = st.text_input("What is it?")


async def ask(text):
    return await st.session_state["desk"].ask(text, "dry")  # expect: AGS031


if question:
    asyncio.run(ask(question))
    asyncio.run(st.session_state.desk.ask(question, "dry"))  # expect: AGS031
    desk = st.session_state.get("desk")
    asyncio.run(desk.ask(question=question, tone="dry"))  # expect: AGS031
    asyncio.run(desk.ask("Which day is it?", question))  # ok: the tone is in no conversation
    asyncio.run(desk.write(question))  # ok: nobody acts
    desk.note(question)  # ok: nobody is told
    st.session_state.spare.ask(question, "dry")  # ok: nothing is kept there
    st.session_state.other.ask(question, "dry")  # ok: nothing is kept there
