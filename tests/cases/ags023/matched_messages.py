"""Termination by what a `match` finds in the message."""

from autogen import AssistantAgent, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "gpt-4o", "cache_seed": None})
rounds = []


def said(message):  # expect: AGS023
    match message:
        case {"content": str(text)} if "DONE" in text:
            return True
    return False


def is_word(message):  # expect: AGS023
    match message.get("content"):
        case "DONE" | "STOP":
            return True
        case _:
            return False


def counted(message):  # ok: it counts
    rounds.append(message)
    match message:
        case {"content": "DONE"}:
            return True
    return len(rounds) > 9


for stop in (said, is_word, counted):
    asker = UserProxyAgent("asker", human_input_mode="NEVER", is_termination_msg=stop, code_execution_config=False)
    asker.initiate_chat(writer, message="Write a poem.")
