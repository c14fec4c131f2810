"""A desk that is handed records; some of their fields enter a conversation."""

from dataclasses import dataclass

from autogen import AssistantAgent, UserProxyAgent


@dataclass
class Wish:
    text: str
    tone: str = "dry"


class Letter:
    def __init__(self, body, sender):
        self.body = body.strip()
        self.sender = sender


class Desk:
    def __init__(self):
        self.clerk = AssistantAgent("clerk", llm_config={"model": "gpt-4o"})
        self.runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "desk"})

    def draw(self, wish):
        return self.runner.initiate_chat(self.clerk, message=f"Draw {wish.text}").summary

    def answer(self, letter: Letter):
        return self.runner.initiate_chat(self.clerk, message=letter.body).summary

    def read(self, data):
        return self.runner.initiate_chat(self.clerk, message=data["text"], max_turns=2).summary

    def count(self, wish):
        return len(wish.text)
