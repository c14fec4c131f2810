"""A field that is a number is none of the text of a reply, whatever the parameter is called."""

from dataclasses import dataclass

from autogen import ConversableAgent

judge = ConversableAgent("judge", llm_config={"model": "m"})


@dataclass
class Answer:
    text: str
    weight: float


def weighed(completion: Answer):
    return eval(f"2 * {completion.weight}")  # ok: a number


def read(completion: Answer):
    return eval(completion.text)  # expect: AGS040
