"""A loop that counts its tasks: the number is nobody's data."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # ok: an experiment
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
TASKS = ["A poem on rain.", "A poem on snow."]

for number, task in enumerate(TASKS):
    person.initiate_chat(writer, message=f"{number}. {task}")
for number, (task, style) in enumerate(zip(TASKS, ["short", "long"]), start=1):
    person.initiate_chat(writer, message=f"{number}. {task} Be {style}.")
