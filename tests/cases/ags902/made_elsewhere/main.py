# options: autogen-advisory=AGS902
"""Clients that another module makes."""

from autogen_agentchat.agents import AssistantAgent
from clients import make_client, pass_on

made = AssistantAgent("made", model_client=make_client("gpt-4o"))  # ok: reported where it is made
passed = AssistantAgent("passed", model_client=pass_on(model="gpt-4o", max_tokens=500))
bare = AssistantAgent("bare", model_client=pass_on(model="gpt-4o"))  # expect: AGS902
