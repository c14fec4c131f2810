"""A workflow is started with a client: its tool is reported where it is handed out, not once more here."""

import asyncio

from autogen_ext.models.openai import OpenAIChatCompletionClient
from workflow import run

asyncio.run(run(OpenAIChatCompletionClient(model="gpt-4o"), "Sum up the notes."))
