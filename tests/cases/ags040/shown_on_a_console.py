"""What a team says is printed by `Console`, which gives its result."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from rich.console import Console as Printer

team = RoundRobinGroupChat([AssistantAgent("clerk", None)], termination_condition=MaxMessageTermination(4))


async def shown():
    result = await Console(team.run_stream(task="A sum."), output_stats=True)
    exec(result.messages[-1].content)  # expect: AGS040


async def shown_by_name():
    stream = team.run_stream(task="A sum.")
    exec((await Console(stream=stream)).messages[-1].content)  # expect: AGS040


def printed():
    exec(Printer(stderr=True).messages)
