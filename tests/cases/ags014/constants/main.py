import containers
from autogen.coding import DockerCommandLineCodeExecutor

first = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": containers.PRIVILEGED})  # expect: AGS014
second = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": containers.PRIVILEGED})  # ok: once per value
third = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    container_create_kwargs=containers.OPTIONS,  # expect: AGS014
)
