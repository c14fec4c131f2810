"""The class is chosen where it is called."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

fast = "FAST" in os.environ
executor = (LocalCommandLineCodeExecutor if fast else DockerCommandLineCodeExecutor)(work_dir="work", timeout=60)  # expect: AGS010
boxed = (DockerCommandLineCodeExecutor if fast else None or DockerCommandLineCodeExecutor)(work_dir="work", timeout=60)  # ok: in Docker
runner = (autogen.UserProxyAgent if fast else autogen.ConversableAgent)(
    "runner",
    human_input_mode="NEVER",  # expect: AGS020
    max_consecutive_auto_reply=2,
    code_execution_config={"executor": boxed},
)
other = (dict if fast else list)()  # ok: none of AutoGen's
