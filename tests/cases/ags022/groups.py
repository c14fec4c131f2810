import autogen
from deployment import ROUNDS

llm_config = {"model": "gpt-4o"}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)

default_rounds = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
first_chat = autogen.GroupChat(agents=[default_rounds, assistant], messages=[])

given_rounds = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
second_chat = autogen.GroupChat(agents=[given_rounds, assistant], messages=[], max_round=20)

unknown_rounds = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
third_chat = autogen.GroupChat(agents=[unknown_rounds, assistant], messages=[], max_round=ROUNDS)

positional = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
fourth_chat = autogen.GroupChat([positional, assistant], [], 12)

in_list = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
members = [assistant, in_list]
fifth_chat = autogen.GroupChat(agents=members, messages=[], max_round=12)

appended = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
growing = [assistant]
growing.append(appended)
sixth_chat = autogen.GroupChat(agents=growing, messages=[], max_round=12)

outside = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
manager = autogen.GroupChatManager(groupchat=sixth_chat, llm_config=llm_config)
outside.initiate_chat(manager, message="Go.")  # ok: the manager's chat is bounded

inline = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
inline_manager = autogen.GroupChatManager(
    groupchat=autogen.GroupChat(agents=[assistant], messages=[], max_round=6),
    llm_config=llm_config,
)
inline.initiate_chat(recipient=inline_manager, message="Go.")

not_a_member = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
not_a_member.initiate_chat(assistant, message="Go.")
