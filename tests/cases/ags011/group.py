import os

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
user = UserProxyAgent("user", human_input_mode="TERMINATE")  # expect: AGS011
writer = AssistantAgent("writer", llm_config=llm_config)
chat = GroupChat(agents=[user, writer], messages=[], max_round=8)
manager = GroupChatManager(groupchat=chat, llm_config=llm_config, human_input_mode="TERMINATE")  # ok: a manager executes nothing
user.initiate_chat(manager, message="Write a summary.")
