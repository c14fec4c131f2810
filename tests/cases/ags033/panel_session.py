"""A script that ``panel serve`` runs anew for each session."""

import panel as pn
from autogen import AssistantAgent, UserProxyAgent

user = UserProxyAgent("user", code_execution_config=False)
writer = AssistantAgent("writer", llm_config={"config_list": []})


def answer(contents: str, name: str, instance: pn.chat.ChatInterface) -> str:
    return writer.generate_reply(sender=user)  # ok: each session has a writer of its own


@pn.cache
def kept_for_all() -> AssistantAgent:
    return AssistantAgent("kept", llm_config={"config_list": []})


def ask_kept(contents: str, name: str, instance: pn.chat.ChatInterface) -> str:
    return kept_for_all().generate_reply(sender=user)  # expect: AGS033


pn.chat.ChatInterface(callback=answer).servable()
pn.chat.ChatInterface(callback=ask_kept).servable()
