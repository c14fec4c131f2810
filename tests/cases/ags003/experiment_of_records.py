"""Records of constants that a function is given, one after the other, are written in the source."""

from dataclasses import dataclass

from autogen import AssistantAgent, UserProxyAgent


@dataclass
class Task:
    text: str
    turns: int = 1


def solve(task: Task):
    solver = AssistantAgent("solver", llm_config={"model": "m", "cache_seed": 42})  # ok: an experiment
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
    return user.initiate_chat(solver, message=task.text, max_turns=task.turns)


for each in (Task("Count to ten."), Task("Name a river.", 2)):
    solve(each)
