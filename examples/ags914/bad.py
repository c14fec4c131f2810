# options: autogen-advisory=AGS914
"""Executors that write to a folder nobody chose."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=60)  # expect: AGS914

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "timeout": 60},  # expect: AGS914
)
