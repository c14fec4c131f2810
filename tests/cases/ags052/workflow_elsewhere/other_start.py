"""Handed out a second time, by this module: that is another tool of another agent."""

from agents import writer
from notes import read_note

from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = writer(OpenAIChatCompletionClient(model="gpt-4o"), [read_note])  # expect: AGS052
