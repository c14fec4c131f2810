"""Has an agent of another module made: what is wrong with that is reported there."""

from autogen_ext.models.openai import OpenAIChatCompletionClient
from makers import clerk

agent = clerk(OpenAIChatCompletionClient(model="gpt-4o"))  # ok: reported where it is made
