"""Every conversation starts with text that is written here: what is cached is nobody's."""

import datetime

from autogen import AssistantAgent, Cache, UserProxyAgent
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from autogen_agentchat.agents import AssistantAgent as Assistant
from autogen_agentchat.messages import TextMessage

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # ok: an experiment
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
mathematician = MathUserProxyAgent("mathematician", human_input_mode="ALWAYS", code_execution_config=False)
TASKS = ["A poem on rain.", "A poem on snow."]


def ask(question, style="short"):
    person.initiate_chat(writer, message=f"{question} Be {style}.")


for task in TASKS:
    with Cache.disk(cache_seed=7) as cache:
        person.initiate_chat(writer, message=task, cache=cache)
for number in range(3):
    ask(f"Number {number}.")
ask("What day is it?", style="long")
person.initiate_chat(writer, message=f"Today is {datetime.datetime.now().strftime('%A')}. Plan it.")
person.initiate_chat(writer, message={"role": "user", "content": "Name ten lakes."})
person.initiate_chats([{"recipient": writer, "message": "Go on."}, {"recipient": writer, "message": "And on."}])
mathematician.initiate_chat(writer, message=mathematician.message_generator, problem="What is 2 + 2?")
writer.register_nested_chats([{"recipient": person, "message": lambda recipient, messages, sender, config: messages[-1]}], trigger=person)


@person.register_for_execution()
@writer.register_for_llm(description="Asks a colleague.")
def colleague(question: str) -> str:
    return person.initiate_chat(writer, message=question).summary  # ok: a chat that a tool starts is not counted


async def later():
    await Assistant("helper", model_client=None).run(task=[TextMessage(content="Name ten rivers.", source="user")])
