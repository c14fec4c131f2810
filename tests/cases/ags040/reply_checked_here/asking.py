"""Asks an agent; a sign of it: autogen."""

from autogen import AssistantAgent

coder = AssistantAgent("coder", llm_config={"model": "m"})


def program(task):
    return coder.generate_reply(messages=[{"role": "user", "content": task}])


async def programs(task):
    for _ in range(3):
        yield coder.generate_reply(messages=[{"role": "user", "content": task}])
