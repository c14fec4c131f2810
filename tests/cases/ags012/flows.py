import os
from dataclasses import dataclass

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

LIMIT = 7200  # expect: AGS012
first = DockerCommandLineCodeExecutor(timeout=LIMIT)
second = DockerCommandLineCodeExecutor(timeout=LIMIT)  # ok: reported once

config = {"use_docker": True}
config["timeout"] = 7200  # expect: AGS012
third = autogen.UserProxyAgent("third", code_execution_config=config)

replaced = {"use_docker": True, "timeout": 7200}  # ok: replaced
replaced["timeout"] = 60
fourth = autogen.UserProxyAgent("fourth", code_execution_config=replaced)

base = {"timeout": None}  # expect: AGS012
fifth = autogen.UserProxyAgent("fifth", code_execution_config={"use_docker": True, **base})
sixth = autogen.UserProxyAgent("sixth", code_execution_config={"use_docker": True, **base, "timeout": 60})

choice = 60 if os.environ.get("FAST") else 7200  # expect: AGS012
seventh = DockerCommandLineCodeExecutor(timeout=choice)

rebound = 7200  # ok: bound again
rebound = 60
eighth = DockerCommandLineCodeExecutor(timeout=rebound)


def make(timeout=7200):  # expect: AGS012
    return DockerCommandLineCodeExecutor(timeout=timeout)


def limit():
    return 0  # expect: AGS012


ninth = DockerCommandLineCodeExecutor(timeout=limit())


@dataclass
class Settings:
    timeout: int = 7200  # expect: AGS012


settings = Settings()
tenth = DockerCommandLineCodeExecutor(timeout=settings.timeout)
options = {"timeout": 7200, "image": "python:3.12-slim"}  # expect: AGS012
eleventh = DockerCommandLineCodeExecutor(**options)


class Sandbox(DockerCommandLineCodeExecutor):
    def __init__(self):
        super().__init__(image="python:3.12-slim", timeout=7200)  # expect: AGS012
