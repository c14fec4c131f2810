"""What a compiled pattern finds in a reply is the reply's; what it leaves of harmless characters is not."""

import re

from autogen import AssistantAgent

FENCE = re.compile(r"~~~(.*?)~~~", re.DOTALL)
SPACES = re.compile(r"\s+")
SUMS = re.compile(r"[0-9+*]+")
UNFIT = re.compile(r"[^0-9+*]")
writer = AssistantAgent("writer", llm_config={"model": "m"})


def newest():
    return writer.generate_reply(messages=[{"role": "user", "content": "A sum."}])


def first():
    found = FENCE.search(newest())
    return eval(found.group(1)) if found else None  # expect: AGS040


def each():
    for block in FENCE.findall(newest()):
        exec(block)  # expect: AGS040


def one_by_one():
    for found in FENCE.finditer(newest()):
        exec(found[1])  # expect: AGS040


def squeezed():
    return eval(SPACES.sub(" ", newest()))  # expect: AGS040


def sums():
    return [eval(each) for each in SUMS.findall(newest())]  # ok: digits and signs


def stripped():
    return eval(UNFIT.sub("", newest()))  # ok: digits and signs are left


def stripped_at_once():
    return eval(re.sub(pattern="[^0-9+*]", repl="", string=newest()))  # ok: digits and signs are left
