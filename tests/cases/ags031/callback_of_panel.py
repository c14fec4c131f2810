"""A page of panel calls the function that its callback is set to."""

import panel as pn
from autogen import AssistantAgent, UserProxyAgent

coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
runner = UserProxyAgent("runner", code_execution_config={"work_dir": "work", "use_docker": True})
page = pn.chat.ChatInterface(user="Guest")


async def talk(contents, user, instance):
    await runner.a_initiate_chat(coder, message=contents)  # expect: AGS031


def listed(contents, user, instance):
    if contents in ("sales", "costs"):
        runner.initiate_chat(coder, message=f"Report the {contents}.")  # ok: one of two


def called_by_nobody(contents, user, instance):
    runner.initiate_chat(coder, message=contents)  # ok: nothing says that a page calls it


page.callback = talk
pn.chat.ChatFeed().callback = listed
page.formatter = called_by_nobody
page.callback_exception = "verbose"
