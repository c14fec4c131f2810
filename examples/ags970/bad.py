# options: autogen-advisory=AGS970
"""Advice from security guides that AutoGen does not honour."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

offline = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    docker_network="none",  # expect: AGS970
)

read_only = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    bind_dir="/app/data:/sandbox/data:ro",  # expect: AGS970
)

no_shell = LocalCommandLineCodeExecutor(
    timeout=60,
    work_dir="coding",
    execution_policies={"bash": False},  # expect: AGS970
)

user = autogen.UserProxyAgent(
    "user",
    human_input_mode="ALWAYS",
    max_consecutive_auto_reply=5,  # expect: AGS970
    code_execution_config=False,
)

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"], "request_timeout": 60}  # expect: AGS970
