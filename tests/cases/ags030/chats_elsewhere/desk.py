# options: autogen-advisory=AGS931
"""A desk where chats begin."""

import autogen

LONG = 5000  # ok: the user may be given a limit of its own


class Notes:
    def initiate_chat(self, other, **options):
        return other, options


def take_note(**options):
    return Notes().initiate_chat("note", **options)


class Desk:
    def __init__(self, replies=None):
        self.user = autogen.UserProxyAgent(
            "user",
            human_input_mode="TERMINATE",
            max_consecutive_auto_reply=replies,
            code_execution_config=False,
        )
        self.writer = autogen.AssistantAgent("writer", llm_config={"model": "gpt-4o"})

    def begin(self, message, **options):
        return self.user.initiate_chat(self.writer, message=message, **options)

    def continued(self, message, turns=10, keep=True):
        return self.user.initiate_chat(self.writer, message=message, max_turns=turns, clear_history=keep)

    def long(self, message):
        return self.user.initiate_chat(self.writer, message=message, max_turns=LONG, human_input_mode="NEVER")  # expect: AGS070
