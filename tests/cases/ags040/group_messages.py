"""What the members of a group have said, by the group and by its manager."""

import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)
group = autogen.GroupChat(agents=[user, writer], messages=[], max_round=4)
manager = autogen.GroupChatManager(groupchat=group, llm_config=False)
user.initiate_chat(manager, message="Write a program.")

exec(group.messages[-1]["content"])  # expect: AGS040
exec(manager.groupchat.messages[-1]["content"])  # expect: AGS040
for number, message in enumerate(manager.groupchat.messages):
    exec(message.get("content", ""))  # expect: AGS040


class Board:
    """Something else that has messages."""

    def __init__(self, groupchat):
        self.groupchat = groupchat


def pinned(board: Board):
    exec(board.groupchat.messages[-1]["content"])  # ok: no manager's
