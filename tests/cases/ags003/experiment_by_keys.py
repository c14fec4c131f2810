"""What is under whichever key of a table that is written in the source is written in it, too."""

from autogen import AssistantAgent, UserProxyAgent

TASKS = {"tea": "Write a haiku on tea.", "rain": "Write a haiku on rain."}
writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 7})  # ok: an experiment
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


def write(kind):
    person.initiate_chat(writer, message=TASKS[kind])


def rewrite(kind):
    person.initiate_chat(writer, message="Another. " + TASKS.get(kind, "Of your choice."))


for name in TASKS:
    write(name)
    rewrite(name)
