"""What AutoGen's class says of all agents is set by the program."""

import autogen

autogen.ConversableAgent.MAX_CONSECUTIVE_AUTO_REPLY = 5
clerk = autogen.AssistantAgent("clerk", llm_config=False)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: 5 replies
user.initiate_chat(clerk, message="Go.")
