"""Everywhere that a `work_dir` can stand."""

import functools
import os
from pathlib import Path

import autogen
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen.tools.experimental import PythonCodeExecutionTool
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor as NewLocal

POLICIES = {"bash": False, "shell": False, "sh": False, "pwsh": False, "powershell": False, "ps1": False}

# a code_execution_config
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "."})  # expect: AGS050
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding"})
autogen.UserProxyAgent("user", code_execution_config={"work_dir": "/"})  # expect: AGS010, AGS050
autogen.UserProxyAgent("user", code_execution_config=False)
autogen.UserProxyAgent("user", code_execution_config=dict(use_docker=True, work_dir="/"))  # expect: AGS050
autogen.UserProxyAgent(
    "user",
    code_execution_config={
        "use_docker": True,
        "work_dir": Path.home(),  # expect: AGS050
    },
)

# executors of every generation
LocalCommandLineCodeExecutor(work_dir="/")  # expect: AGS010, AGS050
LocalCommandLineCodeExecutor(timeout=60, work_dir="/", execution_policies=POLICIES)  # expect: AGS010, AGS050
LocalCommandLineCodeExecutor(timeout=60, work_dir="coding", execution_policies=POLICIES)
NewLocal(work_dir="/")  # expect: AGS010, AGS050
NewLocal(60, "/")  # expect: AGS010, AGS050
NewLocal(60, "coding")  # expect: AGS010
NewDocker(work_dir="/")  # expect: AGS050
NewDocker(work_dir="coding")
DockerCommandLineCodeExecutor("python:3.12-slim", None, 60, "/")  # expect: AGS050
DockerCommandLineCodeExecutor("python:3.12-slim", None, 60, "coding")
PythonCodeExecutionTool(working_directory="/")  # expect: AGS050
PythonCodeExecutionTool(working_directory="/data/coding")

# values
ROOT = "/"  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=ROOT)
NewDocker(work_dir=ROOT)  # ok: the value is reported once
DockerCommandLineCodeExecutor(work_dir=os.path.join(ROOT, "coding"))

WORK_DIR = Path("coding")
DockerCommandLineCodeExecutor(work_dir=WORK_DIR)

HERE = Path(__file__).parent
DockerCommandLineCodeExecutor(work_dir=HERE / "coding")  # ok: a named subfolder

later = "coding"
DockerCommandLineCodeExecutor(work_dir=later)  # ok: bound to the root only afterwards
later = "/"

either = "coding" if os.getenv("CI") else "."  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=either)

config = {"use_docker": True}
config["work_dir"] = "/etc"  # expect: AGS050
autogen.UserProxyAgent("user", code_execution_config=config)

changed = {"use_docker": True, "work_dir": "/"}
changed["work_dir"] = "coding"
autogen.UserProxyAgent("user", code_execution_config=changed)  # ok: changed before the use

merged = {**changed, "work_dir": ".."}  # expect: AGS050
autogen.UserProxyAgent("user", code_execution_config=merged)

joined = changed | {"work_dir": "~"}  # expect: AGS050
autogen.UserProxyAgent("user", code_execution_config=joined)

updated = {"use_docker": True, "work_dir": "coding"}
updated.update(work_dir="/root")  # expect: AGS050
autogen.UserProxyAgent("user", code_execution_config=updated)

copied = changed.copy()
autogen.UserProxyAgent("user", code_execution_config=copied)


def folder():
    return Path.home()  # expect: AGS050


DockerCommandLineCodeExecutor(work_dir=folder())


def subfolder(name="coding"):
    return Path.home() / name


DockerCommandLineCodeExecutor(work_dir=subfolder())


def make(work_dir="."):  # expect: AGS050
    return DockerCommandLineCodeExecutor(work_dir=work_dir)


def make_safe(work_dir="coding", **kwargs):
    return DockerCommandLineCodeExecutor(work_dir=work_dir, **kwargs)


class Settings:
    work_dir = "/usr"  # expect: AGS050
    safe_dir = "coding"


DockerCommandLineCodeExecutor(work_dir=Settings.work_dir)
DockerCommandLineCodeExecutor(work_dir=Settings.safe_dir)

rooted = functools.partial(DockerCommandLineCodeExecutor, work_dir="/")  # expect: AGS050
rooted(image="python:3.12-slim")


class OwnExecutor(DockerCommandLineCodeExecutor):
    """An executor of our own."""


OwnExecutor(work_dir="/")  # expect: AGS050


class RootedExecutor(DockerCommandLineCodeExecutor):
    def __init__(self):
        super().__init__(work_dir="/")  # expect: AGS050


with DockerCommandLineCodeExecutor(work_dir=Path.cwd()) as executor:  # expect: AGS050
    autogen.UserProxyAgent("user", code_execution_config={"executor": executor})
