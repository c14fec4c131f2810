"""What is under a key of a table may be missing, or be put there by somebody."""

import sys

from autogen import AssistantAgent, UserProxyAgent

TASKS = {"tea": "Write a haiku on tea."}
TASKS[sys.argv[1]] = sys.argv[2]
writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 7})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


def write(kind):
    person.initiate_chat(writer, message=TASKS[kind])


for name in TASKS:
    write(name)
