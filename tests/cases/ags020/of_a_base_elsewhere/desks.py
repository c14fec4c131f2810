"""A class makes its agents, and another one hands on to it what it is given."""

from autogen import AssistantAgent, UserProxyAgent


class Desk:
    def __init__(self, topic, human_input_mode="ALWAYS", **options):
        self.writer = AssistantAgent("writer")
        self.person = UserProxyAgent(
            "person", human_input_mode=human_input_mode, max_consecutive_auto_reply=5, code_execution_config={"use_docker": True}, **options
        )
        self.person.initiate_chat(self.writer, message=topic)


class Library(Desk):
    def __init__(self, topic, shelves=(), human_input_mode="ALWAYS", **options):
        super().__init__(topic, human_input_mode=human_input_mode, **options)
        self.shelves = shelves
