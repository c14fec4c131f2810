"""AG2 1.x: a reply and a tool."""

from ag2 import Agent, tool
from ag2.config import OpenAIConfig


@tool
def calculate(expression: str) -> str:
    """Evaluate an expression."""
    return str(eval(expression))  # expect: AGS040


def transform(step: str) -> str:
    """Run a step."""
    exec(step)  # expect: AGS040
    return "done"


agent = Agent("agent", config=OpenAIConfig("gpt-4o"), tools=[calculate, transform])


@agent.tool
def measure(formula: str) -> float:
    """Evaluate a formula."""
    return eval(formula)  # expect: AGS040


def not_a_tool(formula: str) -> float:
    return eval(formula)  # ok: no model calls it
