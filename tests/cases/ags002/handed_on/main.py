"""A value of another module that functions hand on stands where this module passes it."""

from autogen import AssistantAgent

from limits import NEVER, WAITS, Seconds
from staff import Clerk, hired


def model(patience):
    return {"model": "gpt-4o", "timeout": patience}


def writer(name, seconds=60):
    return AssistantAgent(name, llm_config=model(seconds))


quick = AssistantAgent("quick", llm_config=model(Seconds.MINUTE))
slow = writer(
    "slow",
    Seconds.DAY,  # expect: AGS002
)
usual = writer("usual")
patient = Clerk(
    "patient",
    patience=WAITS["slow"],  # expect: AGS002
)
hasty = Clerk("hasty", patience=WAITS["quick"])
endless = hired(
    "endless",
    NEVER,  # expect: AGS002
)
