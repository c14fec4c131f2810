# options: autogen-advisory=AGS931
"""Chats that begin with the history of another."""

import os

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message="Summarise the first report.", max_turns=2)
user.initiate_chat(assistant, message="Now the second.", max_turns=2, clear_history=False)  # expect: AGS931


async def third():
    await user.a_initiate_chat(
        assistant,
        message="Now the third.",
        max_turns=2,
        clear_history=False,  # expect: AGS931
    )
