import limits
from autogen import AssistantAgent, UserProxyAgent

first = AssistantAgent(
    "first",
    llm_config=False,
    max_consecutive_auto_reply=limits.REPLIES,  # expect: AGS022
)
second = AssistantAgent("second", llm_config=False, max_consecutive_auto_reply=limits.REPLIES)  # ok: once per value
third = AssistantAgent("third", llm_config=False, max_consecutive_auto_reply=limits.SHORT)
fourth = UserProxyAgent(
    "fourth",
    human_input_mode="NEVER",
    code_execution_config=False,
    max_consecutive_auto_reply=limits.UNSET,  # expect: AGS022
)
