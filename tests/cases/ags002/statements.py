import os

from autogen import OpenAIWrapper


def uses_a_later_constant():
    return OpenAIWrapper(model="gpt-4o", timeout=LATER)


LATER = 36000  # expect: AGS002
uses_a_later_constant()

try:
    parsed = int(os.environ["MODEL_TIMEOUT"])
except KeyError:
    parsed = None  # expect: AGS002
first = OpenAIWrapper(model="gpt-4o", timeout=parsed)

match os.environ.get("SPEED"):
    case "fast":
        matched = 30
    case "slow":
        matched = 18000  # expect: AGS002
    case _:
        matched = 60
second = OpenAIWrapper(model="gpt-4o", timeout=matched)

with open("limits.txt") as limits:
    read = float(limits.read())
    bounded = 60
third = OpenAIWrapper(model="gpt-4o", timeout=read)  # ok: unknown
fourth = OpenAIWrapper(model="gpt-4o", timeout=bounded)

attempt = None  # expect: AGS002
while attempt is None:
    fifth = OpenAIWrapper(model="gpt-4o", timeout=attempt)
    attempt = 60

annotated: int | None = None  # expect: AGS002
sixth = OpenAIWrapper(model="gpt-4o", timeout=annotated)

fast, slow = 30, 18000  # expect: AGS002
seventh = OpenAIWrapper(model="gpt-4o", timeout=fast)
eighth = OpenAIWrapper(model="gpt-4o", timeout=slow)

settings = {"model": "gpt-4o"}
settings |= {"timeout": None}  # expect: AGS002
ninth = OpenAIWrapper(**settings)

nested = {"llm": {"model": "gpt-4o", "timeout": None}}  # expect: AGS002
tenth = OpenAIWrapper(**nested["llm"])


def early(fast):
    limit = None  # ok: every way to the call binds it again
    if fast:
        limit = 30
        return OpenAIWrapper(model="gpt-4o", timeout=limit)
    limit = 60
    return OpenAIWrapper(model="gpt-4o", timeout=limit)


def outer():
    limit = None  # expect: AGS002

    def inner():
        return OpenAIWrapper(model="gpt-4o", timeout=limit)

    return inner


def own_name():
    LATER = 60
    return OpenAIWrapper(model="gpt-4o", timeout=LATER)  # ok: the function's own name
