"""One of the conversations starts with what a file holds."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
person.initiate_chat(writer, message="A poem on rain.")
with open("letter.txt", encoding="utf-8") as letter:
    person.initiate_chat(writer, message=letter.read())
