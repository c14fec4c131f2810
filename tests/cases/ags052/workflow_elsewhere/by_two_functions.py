"""Two functions of another module hand the tools on; one makes its list anew where there is none."""

from agents import copier, helper
from autogen_ext.models.openai import OpenAIChatCompletionClient
from notes import note_tools, other_tools

agent = helper(
    OpenAIChatCompletionClient(model="gpt-4o"),
    note_tools(),  # expect: AGS052
)
second = copier(
    OpenAIChatCompletionClient(model="gpt-4o"),
    other_tools(),  # expect: AGS052
)
