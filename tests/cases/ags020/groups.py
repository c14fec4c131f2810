from autogen import ConversableAgent, GroupChat, GroupChatManager, LLMConfig, UserProxyAgent
from autogen.agentchat import initiate_group_chat
from autogen.agentchat.group.patterns import AutoPattern

llm_config = LLMConfig({"model": "gpt-4o"})
user = UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
writer = ConversableAgent("writer", llm_config=llm_config, human_input_mode="NEVER")
chat = GroupChat(agents=[user, writer], messages=[], max_round=8)
manager = GroupChatManager(groupchat=chat, llm_config=llm_config, human_input_mode="NEVER")  # ok: a manager executes nothing
coder = GroupChatManager(groupchat=chat, human_input_mode="NEVER", code_execution_config={"use_docker": True})  # ok: code never comes to it

runner = ConversableAgent(
    "runner",
    human_input_mode="NEVER",  # expect: AGS020
    code_execution_config={"use_docker": True},
)
pattern = AutoPattern(
    initial_agent=writer,
    agents=[writer, runner],
    group_manager_args={"llm_config": llm_config},
)
result, context, last = initiate_group_chat(pattern=pattern, messages="Write and test a parser.", max_rounds=12)
