import os

from autogen.coding import DockerCommandLineCodeExecutor

NETWORK = "bridge"  # expect: AGS013
first = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": NETWORK})
second = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": NETWORK})  # ok: reported once

options = {"mem_limit": "512m"}
options["network_mode"] = "host"  # expect: AGS013
third = DockerCommandLineCodeExecutor(container_create_kwargs=options)

closed = {"network_mode": "host"}  # ok: replaced
closed["network_mode"] = "none"
fourth = DockerCommandLineCodeExecutor(container_create_kwargs=closed)

base = {"network_mode": "host"}  # expect: AGS013
fifth = DockerCommandLineCodeExecutor(container_create_kwargs={**base, "mem_limit": "1g"})
sixth = DockerCommandLineCodeExecutor(container_create_kwargs={**base, "network_mode": "none"})
seventh = DockerCommandLineCodeExecutor(container_create_kwargs=base | {"network_mode": "none"})

mode = "none" if os.environ.get("CLOSED") else "bridge"  # expect: AGS013
eighth = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": mode})


def make(network="bridge"):  # expect: AGS013
    return DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": network})


def kwargs():
    return {"network_mode": "host"}  # expect: AGS013


ninth = DockerCommandLineCodeExecutor(container_create_kwargs=kwargs())


class Sandbox:
    network = "bridge"  # expect: AGS013

    def executor(self):
        return DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": self.network})


class Executor(DockerCommandLineCodeExecutor):
    def __init__(self):
        super().__init__(container_create_kwargs={"network_mode": "host"})  # expect: AGS013
