"""Functions of the program that are called like those that call what they are given."""

from autogen import AssistantAgent
from shelves import apply_async

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])


def submit(function, text):
    return f"{function.__name__}: {len(text)}"


def map(function, texts):
    return [function, *texts]


submit(exec, answer)  # ok: it is only described
map(exec, [answer])  # ok: both are kept
apply_async(exec, (answer,))  # ok: not that of a pool
