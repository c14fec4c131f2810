"""What the function asks where nobody says more is written here, and nothing here says more."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # ok: asked for rhymes alone
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


def ask(subject="rain"):
    return person.initiate_chat(writer, message=f"Two lines that rhyme, on {subject}.")


ask()
ask("snow")
