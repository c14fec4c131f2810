"""A function that only calls itself shows nothing of what it is asked."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


def ask(question):
    person.initiate_chat(writer, message=question)
    ask(question)
