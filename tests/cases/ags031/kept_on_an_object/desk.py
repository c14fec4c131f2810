"""An object keeps a text, and its methods talk of it."""

from autogen import AssistantAgent, UserProxyAgent


class Desk:
    def __init__(self, topic, colour):
        self.topic = topic
        self.colour = colour
        self.writer = AssistantAgent("writer")
        self.person = UserProxyAgent(
            "person", human_input_mode="ALWAYS", max_consecutive_auto_reply=5, code_execution_config={"use_docker": True}
        )

    def work(self):
        self.person.initiate_chat(self.writer, message="Write about " + self.topic, max_turns=3)

    def paint(self):
        return self.colour.upper()


class Checked(Desk):
    def __init__(self, topic):
        super().__init__(cleaned(topic), "red")


def cleaned(topic):
    if len(topic) > 80:
        raise ValueError(topic)
    return topic
