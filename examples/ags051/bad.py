"""Containers that see the machine they run on."""

from pathlib import Path

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

builder = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    extra_volumes={"/var/run/docker.sock": {"bind": "/var/run/docker.sock", "mode": "rw"}},  # expect: AGS051
)

reader = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    bind_dir=Path.home(),  # expect: AGS051
)
