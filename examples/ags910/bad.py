# options: autogen-advisory=AGS910
"""Executors that rely on the default timeout."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir="coding")  # expect: AGS910

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding"},  # expect: AGS910
)
