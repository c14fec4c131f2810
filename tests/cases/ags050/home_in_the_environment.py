"""The home directory as the environment says it."""

import os
from os import environ, getenv
from pathlib import Path

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

DockerCommandLineCodeExecutor(work_dir=os.environ["HOME"])  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.environ.get("HOME"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.environ.get("HOME", "work"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.getenv("HOME"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=environ["HOME"])  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=getenv("USERPROFILE"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.expandvars("${HOME}"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.expandvars("$USERPROFILE"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.expandvars("$HOME/coding"))  # ok: a folder of its own
DockerCommandLineCodeExecutor(work_dir=Path(os.environ["HOME"]))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=f"{os.environ['HOME']}/")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=f"{os.environ['HOME']}/coding")  # ok: a folder of its own
DockerCommandLineCodeExecutor(work_dir=os.path.join(os.environ["HOME"], "coding"))  # ok: a folder of its own
DockerCommandLineCodeExecutor(work_dir=os.environ["HOME"] + "/.ssh")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.environ["PWD"])  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.environ["WORK_DIR"])  # ok: it is not known where that is
DockerCommandLineCodeExecutor(work_dir=os.getenv("WORK_DIR", "coding"))  # ok: a folder of its own
DockerCommandLineCodeExecutor(work_dir=os.getenv(input("? ")))  # ok: it is not known which one
base = Path(os.environ.get("HOME", "coding"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=base)
DockerCommandLineCodeExecutor(work_dir=base / "coding")  # ok: a folder of its own
DockerCommandLineCodeExecutor(work_dir=Path(os.environ.get("WORK_DIR", "/")))  # expect: AGS050
autogen.UserProxyAgent("u", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": environ["HOME"]})  # expect: AGS050
