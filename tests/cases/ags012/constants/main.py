import limits
from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor

first = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    timeout=limits.EXECUTOR_TIMEOUT,  # expect: AGS012
)
second = DockerCommandLineCodeExecutor(timeout=limits.EXECUTOR_TIMEOUT)  # ok: once per value
third = DockerCommandLineCodeExecutor(timeout=limits.SHORT)
fourth = UserProxyAgent("fourth", code_execution_config={"use_docker": True, "timeout": limits.CONFIG_TIMEOUT})  # expect: AGS012
fifth = DockerCommandLineCodeExecutor(timeout=limits.CONFIG_TIMEOUT)  # ok: once per value, at its first use
