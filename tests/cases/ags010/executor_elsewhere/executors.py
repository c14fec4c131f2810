"""Executors for the other module."""

from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor

SHELLS = {"bash": False, "shell": False, "sh": False, "pwsh": False, "powershell": False, "ps1": False}

local = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
restrained = LocalCommandLineCodeExecutor(work_dir="coding", timeout=60, execution_policies=SHELLS)
container = DockerCommandLineCodeExecutor(
    timeout=None,  # expect: AGS012
    container_create_kwargs={"privileged": True},  # expect: AGS014
)
