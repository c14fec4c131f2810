"""Another limit at or below the largest that is accepted; who takes part in no chat is left alone."""

import asyncio

from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config=False)
brief = AssistantAgent("brief", llm_config=False, max_consecutive_auto_reply=3)
by_turns = UserProxyAgent("by_turns", human_input_mode="NEVER", max_consecutive_auto_reply=90, code_execution_config=False)
by_turns.initiate_chat(helper, message="Go.", max_turns=25)
by_partner = UserProxyAgent("by_partner", human_input_mode="NEVER", max_consecutive_auto_reply=90, code_execution_config=False)
by_partner.initiate_chat(brief, message="Go.")
by_many_turns = UserProxyAgent(
    "by_many_turns",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=90,  # expect: AGS022
    code_execution_config=False,
)
by_many_turns.initiate_chat(helper, message="Go.", max_turns=80)
omitted = UserProxyAgent("omitted", human_input_mode="NEVER", code_execution_config=False)
brief.initiate_chat(omitted, message="Go.")
partner_is_endless = UserProxyAgent("endless", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
partner_is_endless.initiate_chat(helper, message="Go.")
only_sender = UserProxyAgent("only_sender", human_input_mode="NEVER", code_execution_config=False)
brief.receive("Go.", only_sender)  # ok: to be the sender is no chat
unused = UserProxyAgent("unused", human_input_mode="NEVER", code_execution_config=False)


def make():
    shown = UserProxyAgent("shown", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    shown.initiate_chat(helper, message="Go.")
    return shown


async def main():
    timed = UserProxyAgent("timed", human_input_mode="NEVER", code_execution_config=False)
    await asyncio.wait_for(timed.a_initiate_chat(helper, message="Go."), timeout=60)
