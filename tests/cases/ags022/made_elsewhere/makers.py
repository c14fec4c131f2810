"""Functions that make agents and groups of them."""

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent


def proxy(name, replies=None, stop=None):
    return UserProxyAgent(
        name,
        human_input_mode="NEVER",
        code_execution_config=False,
        max_consecutive_auto_reply=replies,
        is_termination_msg=stop,
    )


def group(*members):
    chat = GroupChat(agents=[*members, AssistantAgent("scribe", llm_config={"model": "m"})], messages=[], max_round=8)
    return GroupChatManager(groupchat=chat, llm_config={"model": "m"})
