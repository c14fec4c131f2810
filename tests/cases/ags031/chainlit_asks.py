"""Chainlit: what a user answers to a question is a user's text; what the program sends is its own."""

import chainlit as cl
from autogen import AssistantAgent, UserProxyAgent


@cl.on_chat_start
async def start():
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
    helper = AssistantAgent("helper", llm_config={"model": "m"})
    answer = await cl.AskUserMessage(content="What shall we do?").send()
    sent = await cl.Message(content="Hello.").send()
    if answer:
        await cl.make_async(runner.initiate_chat)(helper, message=answer["output"])  # expect: AGS031
    await cl.make_async(runner.initiate_chat)(helper, message=sent.content)  # ok: the program's own
