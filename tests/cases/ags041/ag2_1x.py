"""A tool of AG2 1.x looks for words in what it executes."""

from ag2 import Agent


def compute(program: str) -> str:
    """Run a program that reads no file."""
    if "open(" in program:  # expect: AGS041
        raise ValueError(program)
    exec(program)
    return "done"


Agent("clerk", config=config, tools=[compute])
