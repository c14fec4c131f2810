"""A function of another module hands the tools on: they are reported where they are passed."""

from agents import writer
from autogen_ext.models.openai import OpenAIChatCompletionClient
from notes import note_tools

agent = writer(
    OpenAIChatCompletionClient(model="gpt-4o"),
    tools=note_tools(),  # expect: AGS052
)
