# options: autogen-advisory=AGS912
"""Containers without a network."""

from autogen.coding import DockerCommandLineCodeExecutor
from autogen.environments import DockerPythonEnvironment

executor = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    container_create_kwargs={"network_mode": "none"},
)

environment = DockerPythonEnvironment(image="python:3.12-slim", network="none")
