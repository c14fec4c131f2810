"""A class makes its agents and bounds each of its chats."""

from autogen import AssistantAgent, UserProxyAgent


class Manager:
    def __init__(self, topic):
        self.topic = topic
        self.writer = AssistantAgent("writer")
        self.person = UserProxyAgent(
            "person",
            human_input_mode="NEVER",
            code_execution_config=False,
            is_termination_msg=lambda message: "TERMINATE" in message["content"],
        )

    def work(self):
        return self.person.initiate_chats([{"recipient": self.writer, "message": self.topic, "max_turns": 6}])


def handed_out(name):
    return UserProxyAgent(
        name,
        human_input_mode="NEVER",
        code_execution_config=False,
        is_termination_msg=lambda message: "TERMINATE" in message["content"],
    )
