"""Makes agents for others, with what these pass."""

from autogen import UserProxyAgent


def make(name, mode, code):
    return UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)


def of_spec(spec):
    return make(spec["name"], spec["mode"], spec["code"])


class Desk:
    def __init__(self, mode, code):
        self.person = make("person", mode, code)


class Runner(UserProxyAgent):
    def __init__(self, mode, code):
        super().__init__("runner", human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)
