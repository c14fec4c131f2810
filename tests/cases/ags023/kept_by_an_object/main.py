"""The agents of an object, which is made with something that does not matter here."""

from autogen import GroupChat, GroupChatManager
from crew import Crew


class Flow:
    def __init__(self, config):
        self.crew = Crew(config)  # ok: the only chat of its agents is bounded

    def run(self):
        chat = GroupChat(agents=list(self.crew.agents.values()), messages=[], max_round=20)
        manager = GroupChatManager(groupchat=chat, llm_config=None)
        self.crew.named("runner").initiate_chat(manager, message="Plan the week.")
