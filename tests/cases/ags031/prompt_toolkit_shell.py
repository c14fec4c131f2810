# options: autogen-advisory=AGS932
"""prompt_toolkit prompts."""

import os

import autogen
import prompt_toolkit
from prompt_toolkit import PromptSession, prompt
from prompt_toolkit import prompt as ask

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
session = PromptSession()

user.initiate_chat(assistant, message=prompt("> "))  # expect: AGS932
user.initiate_chat(assistant, message=ask("> "))  # expect: AGS932
user.initiate_chat(assistant, message=prompt_toolkit.prompt("> "))  # expect: AGS932
user.initiate_chat(assistant, message=session.prompt("> "))  # expect: AGS932


async def main():
    line = await session.prompt_async("> ")
    await user.a_initiate_chat(assistant, message=line)  # expect: AGS932
