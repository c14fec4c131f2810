"""Names that do not belong to AutoGen, or not to pathlib."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as Docker
from builders import LocalCommandLineCodeExecutor, os
from roads import Path

config = autogen.config_list_from_json("OAI_CONFIG_LIST")

LocalCommandLineCodeExecutor(work_dir="/")  # ok: another library's class
DockerCommandLineCodeExecutor(work_dir=Path.home())  # ok: another library's Path
DockerCommandLineCodeExecutor(work_dir=os.getcwd())  # ok: another library's os
Docker(work_dir=Path("/"))  # ok: another library's Path


def build(work_dir):
    return work_dir


build(work_dir="/")  # ok: a function of this module
