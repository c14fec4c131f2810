from contextlib import contextmanager

from autogen import AssistantAgent, UserProxyAgent

SANDBOX = {"use_docker": True, "work_dir": "coding"}


def writer():
    return AssistantAgent("writer", llm_config={"model": "m"})


@contextmanager
def pair(runs):
    sandbox = SANDBOX if runs else False
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=sandbox)
    yield user, writer()


class Room:
    """Who talks in it is made when it is entered."""

    def __init__(self, sandbox):
        self.sandbox = sandbox

    def __enter__(self):
        self.user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=self.sandbox)
        self.writer = writer()
        return self

    def __exit__(self, *error):
        return None

    def say(self, text):
        return self.user.initiate_chat(self.writer, message=text)


class House:
    """It has a room, which it opens."""

    def __init__(self, sandbox):
        self.room = Room(sandbox)

    def say(self, text):
        with self.room as room:
            return room.say(text)

    def say_in_it(self, text):
        return self.handed_in(text)

    def handed_in(self, text):
        return self.room.say(text)
