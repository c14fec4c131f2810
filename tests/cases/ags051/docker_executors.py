"""`bind_dir`, `extra_volumes` and `volumes` of every generation."""

import os
from pathlib import Path

from autogen.coding import DockerCommandLineCodeExecutor
from autogen.coding.jupyter import DockerJupyterServer
from autogen.environments import DockerPythonEnvironment
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker
from autogen_ext.code_executors.docker_jupyter import DockerJupyterServer as NewServer

SOCKET = "/var/run/docker.sock"

# AutoGen 0.2 and AG2
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="/")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="/home/ada")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="~")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="/etc")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=".")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=Path.home())  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=Path(__file__).parent)  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=os.getcwd())  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="data")
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=Path.home() / "data")
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="/srv/data")
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=os.environ["DATA"])
DockerCommandLineCodeExecutor(work_dir="coding")
DockerCommandLineCodeExecutor("python:3.12-slim", None, 60, "coding", "/")  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="/", bind_dir="data")  # expect: AGS050
DockerCommandLineCodeExecutor(
    work_dir="coding",
    container_create_kwargs={"volumes": {"/": {"bind": "/host", "mode": "ro"}}},  # expect: AGS051
)
DockerCommandLineCodeExecutor(
    work_dir="coding",
    container_create_kwargs={"volumes": {SOCKET: {"bind": "/sock", "mode": "rw"}}},  # expect: AGS051
)
DockerCommandLineCodeExecutor(
    work_dir="coding",
    container_create_kwargs={"volumes": {str(Path.home()): {"bind": "/host", "mode": "ro"}}},  # expect: AGS051
)
DockerCommandLineCodeExecutor(
    work_dir="coding",
    container_create_kwargs={"volumes": ["/srv/data:/data:ro", "/:/host:rw"]},  # expect: AGS051
)
DockerCommandLineCodeExecutor(
    work_dir="coding",
    container_create_kwargs={"volumes": {os.environ["DATA"]: {"bind": "/data", "mode": "ro"}}},
)
DockerCommandLineCodeExecutor(
    work_dir="coding",
    container_create_kwargs={"volumes": {"/srv/data": {"bind": "/data", "mode": "ro"}}},
)
DockerJupyterServer(volumes={"/": {"bind": "/host", "mode": "rw"}})  # expect: AGS051
DockerJupyterServer(volumes={"/srv/data": {"bind": "/data", "mode": "ro"}})
DockerPythonEnvironment(volumes={"/": "/host"})  # expect: AGS051
DockerPythonEnvironment(volumes={"/var/run/docker.sock": "/var/run/docker.sock"})  # expect: AGS051
DockerPythonEnvironment(volumes={"/srv/data": "/data"})
DockerPythonEnvironment("python:3.12-slim", "runner_", {"/etc": "/host"})  # expect: AGS051

# AutoGen 0.4+
NewDocker(work_dir="coding", bind_dir="/")  # expect: AGS051
NewDocker(work_dir="coding", bind_dir="data")
NewDocker(work_dir="coding", extra_volumes={"/": {"bind": "/host", "mode": "ro"}})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={"/home/ada": {"bind": "/home", "mode": "ro"}})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={"/var/run/docker.sock": {"bind": "/s", "mode": "rw"}})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={str(Path.home()): {"bind": "/h", "mode": "ro"}})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={"/srv/data": {"bind": "/", "mode": "ro"}})  # ok: the path inside the container
NewDocker(work_dir="coding", extra_volumes={})
NewServer(bind_dir="/")  # expect: AGS051
NewServer(bind_dir="data")
