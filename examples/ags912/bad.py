# options: autogen-advisory=AGS912
"""Containers with the default network."""

from autogen.coding import DockerCommandLineCodeExecutor
from autogen.environments import DockerPythonEnvironment

executor = DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir="coding")  # expect: AGS912

environment = DockerPythonEnvironment(image="python:3.12-slim")  # expect: AGS912
