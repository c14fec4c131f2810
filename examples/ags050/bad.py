"""Executors that may write where they should not."""

from pathlib import Path

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

HERE = Path(__file__).parent  # expect: AGS050

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"executor": DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir=HERE)},
)

helper = autogen.UserProxyAgent(
    "helper",
    human_input_mode="ALWAYS",
    code_execution_config={
        "use_docker": True,
        "work_dir": "/",  # expect: AGS050
    },
)

home = DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir=Path.home())  # expect: AGS050
