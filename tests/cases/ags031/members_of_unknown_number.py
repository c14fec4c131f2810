# options: autogen-advisory=AGS932
"""How many take part, and by which names, is decided when the program runs; what all of them are is seen."""

import os
from pathlib import Path

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from flask import request

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
visitor = UserProxyAgent("visitor", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
roles = Path("roles.txt").read_text().splitlines()
text = request.json["text"]


def runner(role: str) -> UserProxyAgent:
    return UserProxyAgent(role, human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


critics = {}
for role in roles:
    critics[role] = AssistantAgent(role, llm_config=llm_config)
board = GroupChat(agents=list(critics.values()), messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932

reviews = []
for critic in critics.values():
    reviews.append({"recipient": critic, "message": "Review it.", "max_turns": 1})
editor = AssistantAgent("editor", llm_config=llm_config)
editor.register_nested_chats(reviews, trigger=visitor)
visitor.initiate_chat(editor, message=text, max_turns=2)  # expect: AGS932

by_role = {role: AssistantAgent(role, llm_config=llm_config) for role in roles}
board = GroupChat(agents=[editor, *by_role.values()], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932

board = GroupChat(agents=[AssistantAgent(role, llm_config=llm_config) for role in roles if role], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932

listed = []
for role in roles:
    listed.append(AssistantAgent(role, llm_config=llm_config))
board = GroupChat(agents=[editor, *listed], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932
listed += [AssistantAgent(f"second {role}", llm_config=llm_config) for role in roles]
board = GroupChat(agents=listed, messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932
board = GroupChat(agents=listed[:3], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932

board = GroupChat(agents=[runner(role) for role in roles], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS031
critics["runner"] = runner("runner")
board = GroupChat(agents=list(critics.values()), messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS031
by_role.update({role: AssistantAgent(f"third {role}", llm_config=llm_config) for role in roles})
board = GroupChat(agents=[*by_role.values()], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS932
by_role[roles[0]] = runner("first")
board = GroupChat(agents=[*by_role.values()], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS031
by_role.update(loaded())  # noqa: F821
board = GroupChat(agents=[editor, *by_role.values()], messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS031
unseen = {role: made(role) for role in roles}  # noqa: F821
board = GroupChat(agents=list(unseen.values()), messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS031
listed += [runner(role) for role in roles]
board = GroupChat(agents=listed, messages=[], max_round=8)
visitor.initiate_chat(GroupChatManager(groupchat=board, llm_config=llm_config), message=text)  # expect: AGS031
