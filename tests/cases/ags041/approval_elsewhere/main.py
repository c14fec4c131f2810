"""The approval stands in another module."""

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from judges import no_shell

box = DockerCommandLineCodeExecutor(work_dir="work/box")
runner = CodeExecutorAgent("runner", code_executor=box, approval_func=no_shell)  # expect: AGS041
