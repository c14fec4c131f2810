"""Controls of agents given to `initiate_chat`, which swallows them."""

import os

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def stop(message):
    return message["name"] == "user"


user.initiate_chat(assistant, message="Plan the trip.", max_turns=2, silent=True, clear_history=True)
user.initiate_chat(assistant, message="Plan the trip.", max_consecutive_auto_reply=3)  # expect: AGS070
user.initiate_chat(assistant, message="Plan the trip.", is_termination_msg=stop)  # expect: AGS070
user.initiate_chat(assistant, message="Plan the trip.", human_input_mode="ALWAYS")  # expect: AGS070
user.initiate_chat(
    assistant,
    message="Plan the trip.",
    max_turns=2,
    human_input_mode="ALWAYS",  # expect: AGS070
    max_consecutive_auto_reply=3,  # expect: AGS070
)
user.initiate_chat(assistant, message="Plan the trip.", topic="trips")  # ok: for a message function


async def main():
    await user.a_initiate_chat(assistant, message="Plan the trip.", max_consecutive_auto_reply=3)  # expect: AGS070


options = {"max_turns": 2, "human_input_mode": "ALWAYS"}  # expect: AGS070
user.initiate_chat(assistant, message="Plan the trip.", **options)


def started(**more):
    user.initiate_chat(assistant, message="Plan the trip.", **more)


started(max_turns=2)
started(max_turns=2, human_input_mode="ALWAYS")  # expect: AGS070


class Chat:
    def initiate_chat(self, other, human_input_mode="ALWAYS"):
        return other, human_input_mode


Chat().initiate_chat(assistant, human_input_mode="ALWAYS")  # ok: a class of this module
