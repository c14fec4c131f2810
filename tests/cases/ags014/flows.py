import os

from autogen.coding import DockerCommandLineCodeExecutor

PRIVILEGED = True  # expect: AGS014
first = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": PRIVILEGED})
second = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": PRIVILEGED})  # ok: reported once

options = {"mem_limit": "1g"}
options["privileged"] = True  # expect: AGS014
third = DockerCommandLineCodeExecutor(container_create_kwargs=options)

cleared = {"privileged": True}  # ok: replaced
cleared["privileged"] = False
fourth = DockerCommandLineCodeExecutor(container_create_kwargs=cleared)

base = {"pid_mode": "host"}  # expect: AGS014
fifth = DockerCommandLineCodeExecutor(container_create_kwargs={"mem_limit": "1g", **base})

updated = {"mem_limit": "1g"}
updated.update(ipc_mode="host")  # expect: AGS014
sixth = DockerCommandLineCodeExecutor(container_create_kwargs=updated)

choice = True if os.environ.get("GPU") else False  # expect: AGS014
seventh = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": choice})


def make(privileged=True):  # expect: AGS014
    return DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": privileged})


def kwargs():
    return {"privileged": True}  # expect: AGS014


ninth = DockerCommandLineCodeExecutor(container_create_kwargs=kwargs())


class Sandbox(DockerCommandLineCodeExecutor):
    def __init__(self):
        super().__init__(container_create_kwargs={"privileged": True})  # expect: AGS014
