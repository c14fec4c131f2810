"""The tool is handed out here."""

from agents import writer
from autogen_agentchat.ui import Console
from notes import read_note


async def run(client, task):
    files = [read_note]  # expect: AGS052
    agent = writer(client, files)
    return await Console(agent.run_stream(task=task))
