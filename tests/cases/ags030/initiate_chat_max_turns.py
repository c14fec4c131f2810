"""`max_turns=` and `max_rounds=` of calls in AutoGen 0.2 and AG2."""

import functools
import os

import autogen
from autogen.agentchat import a_initiate_group_chat, initiate_group_chat, initiate_swarm_chat, run_group_chat
from autogen.agentchat.group.patterns import AutoPattern

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.ConversableAgent("user", human_input_mode="NEVER")
pattern = AutoPattern(initial_agent=assistant, agents=[assistant])

user.initiate_chat(assistant, message="Plan the trip.")  # ok: not written down
user.initiate_chat(assistant, message="Plan the trip.", max_turns=200)  # ok: the limit itself
user.initiate_chat(assistant, message="Plan the trip.", max_turns=201)  # expect: AGS030
user.initiate_chat(assistant, message="Plan the trip.", max_turns=None)  # expect: AGS030
user.initiate_chat(
    assistant,
    message="Plan the trip.",
    max_turns=2000,  # expect: AGS030
)


async def main():
    await user.a_initiate_chat(assistant, message="Plan the trip.", max_turns=800)  # expect: AGS030
    await user.a_initiate_chat(assistant, message="Plan the trip.", max_turns=8)
    await a_initiate_group_chat(pattern=pattern, messages="Plan the trip.", max_rounds=900)  # expect: AGS030


initiate_group_chat(pattern=pattern, messages="Plan the trip.")  # ok: omitted means 20
initiate_group_chat(pattern=pattern, messages="Plan the trip.", max_rounds=200)
initiate_group_chat(pattern=pattern, messages="Plan the trip.", max_rounds=1000)  # expect: AGS030
initiate_group_chat(pattern, "Plan the trip.", 1100)  # expect: AGS030
run_group_chat(pattern=pattern, messages="Plan the trip.", max_rounds=1200)  # expect: AGS030
initiate_swarm_chat(initial_agent=assistant, messages="Plan the trip.", agents=[assistant], max_rounds=1300)  # expect: AGS030

assistant.run(message="Plan the trip.", max_turns=1400)  # expect: AGS030
assistant.run(message="Plan the trip.", max_turns=14)

turns = None  # expect: AGS030
user.initiate_chat(assistant, message="Plan the trip.", max_turns=turns)

options = {"max_turns": 1500, "summary_method": "last_msg"}  # expect: AGS030
user.initiate_chat(assistant, message="Plan the trip.", **options)


def chat(max_turns=None):  # expect: AGS030
    user.initiate_chat(assistant, message="Plan the trip.", max_turns=max_turns)


def bounded_chat(max_turns: int = 5):
    user.initiate_chat(assistant, message="Plan the trip.", max_turns=max_turns)


def open_chat(**options):
    user.initiate_chat(assistant, message="Plan the trip.", **options)  # ok: unknown


user.initiate_chats(
    [
        {"recipient": assistant, "message": "Plan the trip.", "max_turns": 5},
        {"recipient": assistant, "message": "Book it.", "max_turns": 500},  # expect: AGS030
        {"recipient": assistant, "message": "Pay.", "max_turns": None},  # expect: AGS030
    ]
)

plan = user.initiate_chat
plan(assistant, message="Plan the trip.", max_turns=700)  # expect: AGS030
plan(assistant, message="Plan the trip.", max_turns=7)
long = functools.partial(user.initiate_chat, assistant, max_turns=800)  # expect: AGS030
long(message="Plan the trip.")
long(message="Plan the trip.", max_turns=8)
