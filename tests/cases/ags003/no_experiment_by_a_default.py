"""Who calls the function is not shown here: its default is not all that it is asked."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


def ask(subject="rain"):
    return person.initiate_chat(writer, message=f"Two lines that rhyme, on {subject}.")
