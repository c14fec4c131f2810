"""What a function of another module has of an agent goes through a function of this one, which checks it or does not."""

from asking import program, programs
from autogen import AssistantAgent

KNOWN = {"area": "w * h"}
writer = AssistantAgent("writer", llm_config={"model": "m"})


def known(text):
    if text not in KNOWN.values():
        raise ValueError(text)
    return text


def unfenced(text):
    if text.startswith("```"):
        text = text.strip("`")
    return text


exec(known(program("the area")))  # ok: one of those that are known
exec(unfenced(program("the area")))  # expect: AGS040
exec(known(unfenced(program("the area"))))  # ok: as above
exec(unfenced(writer.generate_reply(messages=[])))  # expect: AGS040


async def run_all():
    async for each in programs("the area"):
        exec(known(each))  # ok: as above
