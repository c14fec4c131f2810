"""Conversations about what a user asks."""

import autogen


def answer(config):
    user = autogen.UserProxyAgent("user", code_execution_config=False, human_input_mode="ALWAYS")
    helper = autogen.AssistantAgent("helper", llm_config=config)
    user.initiate_chat(helper, message=input("What do you want to know? "))
