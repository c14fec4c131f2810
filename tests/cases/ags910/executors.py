# options: autogen-advisory=AGS910
"""Executors of every generation with and without a timeout."""

import functools

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor as NewLocal

DockerCommandLineCodeExecutor(work_dir="coding")  # expect: AGS910
DockerCommandLineCodeExecutor(work_dir="coding", timeout=60)
DockerCommandLineCodeExecutor("python:3.12-slim", None, 60, "coding")  # ok: by position
LocalCommandLineCodeExecutor(work_dir="coding", timeout=60)  # expect: AGS010
LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010, AGS910
NewDocker(work_dir="coding")  # expect: AGS910
NewDocker(work_dir="coding", timeout=60)
NewLocal(60, "coding")  # expect: AGS010

autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding"})  # expect: AGS910
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding", "timeout": 60})
autogen.UserProxyAgent("user", code_execution_config=False)

config = {"use_docker": True, "work_dir": "coding"}
config["timeout"] = 60
autogen.UserProxyAgent("user", code_execution_config=config)

executor = DockerCommandLineCodeExecutor(work_dir="coding", timeout=60)
autogen.UserProxyAgent("user", code_execution_config={"executor": executor})  # ok: the executor has it

make = functools.partial(DockerCommandLineCodeExecutor, timeout=60)
make(work_dir="coding")


def unknown(config, **kwargs):
    DockerCommandLineCodeExecutor(work_dir="coding", **kwargs)
    autogen.UserProxyAgent("user", code_execution_config=config)
    autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding", **config})
