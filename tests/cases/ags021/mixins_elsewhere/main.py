"""Classes of agents with mixins of another module: what they are given is said where one is made."""

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from mixins import Logged, Timed


class Here(Logged, Timed, LocalCommandLineCodeExecutor):
    """None of them is made."""


class Builder(Logged, CodeExecutorAgent):
    """Builds what it is sent."""


class Other(Timed, CodeExecutorAgent):
    """None of them is made."""


builder = Builder("builder", code_executor=DockerCommandLineCodeExecutor(work_dir="builds", timeout=60))  # expect: AGS021
