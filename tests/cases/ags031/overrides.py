"""Methods that override AutoGen's pass on what AutoGen hands them."""

import autogen
from autogen_agentchat.agents import AssistantAgent


class Logged(autogen.ConversableAgent):
    def receive(self, user_message, sender, request_reply=None, silent=False):
        self.generate_reply(messages=[{"role": "user", "content": user_message}])  # ok: an override
        super().receive(user_message, sender, request_reply, silent)  # ok: an override

    def send(self, user_message, recipient, request_reply=None, silent=False):
        return super().send(user_message, recipient, request_reply, silent)  # ok: an override

    def ask(self, user_message, recipient):
        self.send(user_message, recipient)  # expect: AGS031


class Helper(AssistantAgent):
    async def run(self, *, task=None, cancellation_token=None):
        return await super().run(task=task, cancellation_token=cancellation_token)  # ok: an override
