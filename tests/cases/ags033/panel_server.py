"""What a server of Panel's shows to all."""

import panel as pn
from autogen import AssistantAgent, UserProxyAgent

user = UserProxyAgent("user", code_execution_config=False)
writer = AssistantAgent("writer", llm_config={"config_list": []})


def answer(contents: str, name: str, instance: pn.chat.ChatInterface) -> str:
    return writer.generate_reply(sender=user)  # expect: AGS033


pn.serve(lambda: pn.chat.ChatInterface(callback=answer))
