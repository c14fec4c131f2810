# options: autogen-advisory=AGS902
"""Clients that another module makes."""

from autogen_agentchat.agents import AssistantAgent
from clients import READY, Desk, make_client, make_plain, pass_on

made = AssistantAgent("made", model_client=make_client("gpt-4o"))  # ok: reported where it is made
passed = AssistantAgent("passed", model_client=pass_on(model="gpt-4o", max_tokens=500))
bare = AssistantAgent("bare", model_client=pass_on(model="gpt-4o"))  # expect: AGS902

client = make_client("gpt-4o")
named = AssistantAgent("named", model_client=client)  # ok: reported where it is made
plain = make_plain()
again = AssistantAgent("again", model_client=plain)  # ok
ready = AssistantAgent("ready", model_client=READY)  # ok
other = pass_on(model="gpt-4o")  # expect: AGS902
first = AssistantAgent("first", model_client=other)  # ok: reported where it is made
second = AssistantAgent("second", model_client=other)  # ok
desk = Desk()
third = AssistantAgent("third", model_client=desk.client)  # ok: reported where it is made
