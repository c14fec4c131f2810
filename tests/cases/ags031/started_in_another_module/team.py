"""Functions and a class that start conversations with what they are given."""

from autogen import AssistantAgent, UserProxyAgent
from tidy import tidied

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
writer = AssistantAgent("writer")
reader = UserProxyAgent("reader", human_input_mode="ALWAYS", code_execution_config=False)


def run_team(task):
    return user.initiate_chat(writer, message=f"Do this: {task}")


def run_tidied(task):
    return user.initiate_chat(writer, message=tidied(task))


def run_checked(task):
    if len(task) > 500:
        raise ValueError("too long")
    return user.initiate_chat(writer, message=task)


def run_named(user_input):
    return user.initiate_chat(writer, message=user_input)  # expect: AGS031


def run_harmless(task):
    return reader.initiate_chat(writer, message=task)


def run_between(one, other, task):
    return one.initiate_chat(other, message=task)


class Team:
    def __init__(self):
        self.user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
        self.writer = AssistantAgent("writer")

    def chat(self, message, title=""):
        print(title)
        return self._start(message)

    def _start(self, text):
        return self.user.initiate_chat(self.writer, message=text)
