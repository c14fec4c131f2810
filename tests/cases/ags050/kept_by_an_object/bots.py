"""Classes that keep what they are given, and make their agents and teams later."""

from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat


class Bot:
    turns = 8

    def __init__(self, work_dir="bot", mode="ALWAYS", timeout=60):
        self.work_dir = work_dir
        self.mode = mode
        self.timeout = timeout

    def start(self):
        box = {"use_docker": True, "work_dir": self.work_dir}
        return UserProxyAgent("user", human_input_mode=self.mode, max_consecutive_auto_reply=3, code_execution_config=box)

    def executor(self, name):
        return DockerCommandLineCodeExecutor(work_dir=f"bot/{name}", timeout=self.timeout)

    def team(self):
        return RoundRobinGroupChat([AssistantAgent("writer", model_client=None)], max_turns=self.turns)

    def rest(self):
        return self.timeout


class Eager:
    def __init__(self, work_dir="eager"):
        self.work_dir = work_dir
        self.user = self.start()

    def start(self):
        return UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": self.work_dir})
