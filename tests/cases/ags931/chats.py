# options: autogen-advisory=AGS931
"""`clear_history` of a chat."""

import os

import autogen
from plans import first_chat

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message="Plan the trip.", clear_history=False)  # expect: AGS931
user.initiate_chat(assistant, message="Plan the trip.", clear_history=True)
user.initiate_chat(assistant, message="Plan the trip.")
user.initiate_chat(assistant, False, message="Plan the trip.")  # expect: AGS931
user.initiate_chat(assistant, message="Plan the trip.", clear_history=bool(os.getenv("CLEAR")))  # ok: unknown

KEEP = False  # expect: AGS931
user.initiate_chat(assistant, message="Plan the trip.", clear_history=KEEP)

user.initiate_chats(
    [
        {"recipient": assistant, "message": "Plan the trip.", "clear_history": False},  # expect: AGS931
        {"recipient": assistant, "message": "Plan the trip."},
    ]
)
user.initiate_chats([first_chat(assistant), {"recipient": assistant, "message": "Plan the trip.", "clear_history": False}])  # expect: AGS931


class Desk:
    def initiate_chats(self, chats):
        return chats


Desk().initiate_chats([{"recipient": assistant, "message": "Plan the trip.", "clear_history": False}])  # ok: no agent


async def main(clear):
    await user.a_initiate_chat(assistant, message="Plan the trip.", clear_history=False)  # expect: AGS931
    await user.a_initiate_chat(assistant, message="Plan the trip.", clear_history=clear)
    options = {"message": "Plan the trip.", "clear_history": False}  # expect: AGS931
    await user.a_initiate_chat(assistant, **options)
    await user.a_initiate_chat(assistant, **clear)
