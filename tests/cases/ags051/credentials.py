"""Folders in which credentials are kept, and `host_path` of AG2 1.x."""

import os
from pathlib import Path

from ag2.extensions.docker import DockerEnvironment
from autogen.environments import DockerPythonEnvironment
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

DockerEnvironment(host_path="/")  # expect: AGS051
DockerEnvironment(host_path="~/.azure")  # expect: AGS051
DockerEnvironment(host_path="exchange")
DockerCommandLineCodeExecutor(work_dir="w", bind_dir=Path.home() / ".ssh")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="w", bind_dir=Path.home() / ".cache")
DockerCommandLineCodeExecutor(work_dir="w", extra_volumes={"/root/.docker/config.json": {"bind": "/c"}})  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="w", extra_volumes={"/home/ada/.config/gcloud": {"bind": "/c"}})  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="w", extra_volumes={"/home/ada/.config/editor": {"bind": "/c"}})
DockerCommandLineCodeExecutor(work_dir="w", extra_volumes={os.path.expanduser("~/.config/gh"): {"bind": "/c"}})  # expect: AGS051
DockerPythonEnvironment(volumes={"/run/secrets/model": "/key"})  # expect: AGS051
DockerPythonEnvironment(volumes={"/srv/.aws": "/key"})
known = dict(read_settings())
KUBE = "/root/.kube"
known[KUBE] = {"bind": "/kube", "mode": "ro"}  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="w", extra_volumes=known)
HOME = os.path.expanduser("~")
for_keys = {"volumes": [f"{HOME}/.ssh:/keys:ro", "cache:/root/.ssh:rw"]}  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="w", container_create_kwargs=for_keys)
DockerCommandLineCodeExecutor(work_dir="w", container_create_kwargs={"volumes": [f"{HOME}/exchange:/root/.ssh"]})
DockerCommandLineCodeExecutor(work_dir="w", extra_volumes={name: {"bind": "/c"} for name in os.environ})
