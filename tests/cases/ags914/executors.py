# options: autogen-advisory=AGS914
"""Executors and configurations with and without a folder."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker

DockerCommandLineCodeExecutor()  # expect: AGS914
DockerCommandLineCodeExecutor(work_dir="coding")
DockerCommandLineCodeExecutor("python:3.12-slim", None, 60, "coding")  # ok: by position
LocalCommandLineCodeExecutor()  # expect: AGS010, AGS914
LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
NewDocker()  # ok: a temporary folder since 0.5

autogen.UserProxyAgent("user", code_execution_config={"use_docker": True})  # expect: AGS914
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding"})
autogen.UserProxyAgent("user", code_execution_config={"executor": DockerCommandLineCodeExecutor(work_dir="coding")})
autogen.UserProxyAgent("user", code_execution_config=False)

config = {"use_docker": True}
config["work_dir"] = "coding"
autogen.UserProxyAgent("user", code_execution_config=config)


def unknown(config, **kwargs):
    DockerCommandLineCodeExecutor(**kwargs)
    autogen.UserProxyAgent("user", code_execution_config=config)
    autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, **config})
