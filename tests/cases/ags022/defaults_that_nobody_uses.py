"""The default of a helper counts where a call leaves it, or none is seen."""

from autogen import ConversableAgent, UserProxyAgent


def replaced(name, replies=90):  # ok: every call gives its own
    return ConversableAgent(name, llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=replies)


def left(name, replies=90):  # expect: AGS022
    return ConversableAgent(name, llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=replies)


def not_called(name, replies=90):  # expect: AGS022
    return ConversableAgent(name, llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=replies)


def bounded_by_every_call(name, replies=None):  # ok: none leaves it open
    return UserProxyAgent(name, code_execution_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=replies)


def give_many(name, replies=5):
    return ConversableAgent(name, llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=replies)


few = [replaced("first", 3), replaced("second", replies=10)]
some = [left("third", 3), left("fourth")]
bounded = [bounded_by_every_call("fifth", 4), bounded_by_every_call("sixth", replies=5)]
many = give_many("seventh", 400)  # expect: AGS022
