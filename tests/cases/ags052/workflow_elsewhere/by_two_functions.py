"""Two functions of another module hand the tools on; one that makes its list anew hides where they come from."""

from agents import copier, helper
from autogen_ext.models.openai import OpenAIChatCompletionClient
from notes import note_tools, other_tools

agent = helper(
    OpenAIChatCompletionClient(model="gpt-4o"),
    note_tools(),  # expect: AGS052
)
second = copier(  # expect: AGS052
    OpenAIChatCompletionClient(model="gpt-4o"),
    other_tools(),
)
