"""Gives agents what it has."""

from autogen import register_function


def now() -> str:
    return "noon"


def equip(caller, executor):
    register_function(now, caller=caller, executor=executor, description="What time it is.")


def introduce(agent):
    print(agent.name)


class Kit:
    def __init__(self, agent):
        agent.register_for_llm(description="What time it is.")(now)
