"""Agents that are made as heirs say."""

from autogen import UserProxyAgent

BOX = {"use_docker": True, "work_dir": "box"}


class Runner(UserProxyAgent):
    MODE = "ALWAYS"

    def __init__(self, name):
        super().__init__(name, human_input_mode=self.MODE, code_execution_config=BOX, max_consecutive_auto_reply=3)


class Desk:
    agent_class = UserProxyAgent

    def agents(self):
        raise NotImplementedError

    def opened(self):
        found = []
        for options in self.agents():
            found.append(self.agent_class(code_execution_config=BOX, max_consecutive_auto_reply=3, **options))
        return found
