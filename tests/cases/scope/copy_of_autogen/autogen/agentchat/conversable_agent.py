"""Stands for AutoGen's file of this name."""


class ConversableAgent:
    def run(self, code):
        exec(code)  # ok: AGS040 AutoGen itself
