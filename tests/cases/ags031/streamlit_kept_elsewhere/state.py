"""Prepares what a page keeps for each visitor. A sign of it: autogen."""

import streamlit as st
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="m")


def book(seat: int) -> str:
    """Book a seat."""
    return f"seat {seat}"


def prepare():
    if "clerk" not in st.session_state:
        st.session_state.clerk = AssistantAgent("clerk", model_client=client, tools=[book])
        st.session_state["guide"] = AssistantAgent("guide", model_client=client)
        st.session_state["greeting"] = "Say hello."


def ask():
    st.session_state.wish = st.text_input("Your wish")
