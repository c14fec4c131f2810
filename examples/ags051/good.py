"""Containers that see the one folder they work on."""

from pathlib import Path

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

DATA = Path(__file__).parent / "data"

builder = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    extra_volumes={str(DATA): {"bind": "/data", "mode": "ro"}},
)

reader = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    bind_dir=Path.home() / "reports",
)
