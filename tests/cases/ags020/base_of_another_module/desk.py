"""A base that keeps the mode that it is given, and nobody's when it is given none."""

from autogen import ConversableAgent


class Desk:
    def __init__(self, name, mode="NEVER"):
        self.name = name
        self.mode = mode

    def clerk(self):
        return ConversableAgent(self.name, human_input_mode=self.mode)  # ok: it executes nothing
