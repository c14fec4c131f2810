import limits
from autogen.coding import DockerCommandLineCodeExecutor

first = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    timeout=limits.EXECUTOR_TIMEOUT,  # expect: AGS012
)
second = DockerCommandLineCodeExecutor(timeout=limits.EXECUTOR_TIMEOUT)  # ok: once per value
third = DockerCommandLineCodeExecutor(timeout=limits.SHORT)
