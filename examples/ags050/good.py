"""Executors with a folder of their own."""

import tempfile
from pathlib import Path

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

WORK_DIR = Path(__file__).parent / "coding"

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"executor": DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir=WORK_DIR)},
)

helper = autogen.UserProxyAgent(
    "helper",
    human_input_mode="ALWAYS",
    code_execution_config={
        "use_docker": True,
        "work_dir": "coding",
    },
)

scratch = DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir=tempfile.mkdtemp())
