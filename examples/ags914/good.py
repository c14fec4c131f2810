# options: autogen-advisory=AGS914
"""Executors with a folder of their own."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=60, work_dir="coding")

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "timeout": 60, "work_dir": "coding"},
)

tester = autogen.UserProxyAgent(
    "tester",
    human_input_mode="ALWAYS",
    code_execution_config={"executor": executor},  # ok: the executor has the folder
)
