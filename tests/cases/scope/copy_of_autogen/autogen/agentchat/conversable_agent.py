"""Stands for AutoGen's file of this name."""


class ConversableAgent:
    def __init__(self, name, llm_config=None):
        self.name, self.llm_config = name, llm_config

    def run(self, agent):
        exec(agent.generate_reply([]))  # ok: AGS040 AutoGen itself
