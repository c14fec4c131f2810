"""Makes tools."""

from ag2 import tool


def wrapped(functions):
    return [tool(function) for function in functions]


def lend(agent, function):
    agent.add_tool(function)
