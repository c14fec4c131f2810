"""A function that calls itself hands on what the other calls pass."""

import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
KNOWN = {"start()", "stop()"}


def checked(left: int):
    answer = writer.generate_reply(messages=[{"role": "user", "content": "Which?"}])
    if answer not in KNOWN:
        raise ValueError(answer)
    run_checked(answer, left)


def run_checked(text, left):
    exec(text)  # ok: one of a list
    if left:
        run_checked(text, left - 1)


def unchecked(left: int):
    run_unchecked(writer.generate_reply(messages=[{"role": "user", "content": "Which?"}]), left)


def run_unchecked(text, left):
    exec(text)  # expect: AGS040
    if left:
        run_unchecked(text, left - 1)
