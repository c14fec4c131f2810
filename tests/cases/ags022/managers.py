"""A group chat's manager: a large number is reported as on any agent; its default is bounded by the chat."""

import autogen

chat = autogen.GroupChat(agents=[], messages=[], max_round=10)
manager = autogen.GroupChatManager(groupchat=chat, max_consecutive_auto_reply=100)  # expect: AGS022
silent = autogen.GroupChatManager(groupchat=chat)  # ok: the chat's rounds bound it
