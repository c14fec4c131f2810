# options: autogen-advisory=AGS912
"""Containers with and without a say about the network."""

from autogen.coding import DockerCommandLineCodeExecutor
from autogen.environments import DockerPythonEnvironment
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker

DockerCommandLineCodeExecutor(work_dir="coding")  # expect: AGS912
DockerCommandLineCodeExecutor(work_dir="coding", container_create_kwargs={"mem_limit": "512m"})  # expect: AGS912
DockerCommandLineCodeExecutor(work_dir="coding", container_create_kwargs={"network_mode": "none"})
DockerCommandLineCodeExecutor(work_dir="coding", container_create_kwargs={"network_disabled": True})
DockerCommandLineCodeExecutor(work_dir="coding", container_create_kwargs={"network_mode": "bridge"})  # expect: AGS013
DockerPythonEnvironment()  # expect: AGS912
DockerPythonEnvironment(network="none")
DockerPythonEnvironment(network="host")  # expect: AGS013
NewDocker(work_dir="coding")  # expect: AGS912


def unknown(options, **kwargs):
    DockerCommandLineCodeExecutor(work_dir="coding", container_create_kwargs=options)
    DockerCommandLineCodeExecutor(work_dir="coding", **kwargs)
