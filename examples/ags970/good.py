# options: autogen-advisory=AGS970
"""The same intentions in settings that AutoGen honours."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

offline = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    container_create_kwargs={"network_mode": "none"},
)

no_shell = LocalCommandLineCodeExecutor(
    timeout=60,
    work_dir="coding",
    execution_policies={
        "bash": False,
        "shell": False,
        "sh": False,
        "pwsh": False,
        "powershell": False,
        "ps1": False,
    },
)

user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"], "timeout": 60}
