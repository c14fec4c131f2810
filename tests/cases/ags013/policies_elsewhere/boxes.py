"""The containers that code runs in."""

from autogen.coding import DockerCommandLineCodeExecutor

from policy import CLOSED, OPEN


def quiet_box():
    return DockerCommandLineCodeExecutor(work_dir="runs", container_create_kwargs=CLOSED)


def crawling_box():
    return DockerCommandLineCodeExecutor(work_dir="runs", container_create_kwargs=OPEN)  # expect: AGS013
