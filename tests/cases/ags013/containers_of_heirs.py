"""Settings of containers that a class of one's own says, each heir by itself."""

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor


class Shop:
    container = {"network_mode": "none"}

    def box(self):
        return DockerCommandLineCodeExecutor(work_dir="shop", container_create_kwargs=self.container)


class Networked(Shop):
    container = {"network_mode": "host"}  # expect: AGS013


class Privileged(Shop):
    container = {"network_mode": "none", "privileged": True}  # expect: AGS014


class Quick(Shop):
    container = {"network_mode": "none", "read_only": True}
