"""What decorates a handler may be imported under another name."""

from functools import cache as on_message

from autogen import AssistantAgent, UserProxyAgent
from bottle import post as answering
from chainlit import on_message as when_asked

clerk = AssistantAgent("clerk", llm_config={"model": "gpt-4o"})
desk = UserProxyAgent("desk", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "desk"})


@when_asked
async def asked(message):
    await desk.a_initiate_chat(clerk, message=message.content)  # expect: AGS031


@answering("/orders/<order>")
def ordered(order):
    desk.initiate_chat(clerk, message=order)  # expect: AGS031


@on_message
def shown(page):
    desk.initiate_chat(clerk, message=page)  # ok: no handler, whatever it is called here
