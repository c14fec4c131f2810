"""A dict that is built in several ways has an executor in one and settings of its own in another; what is never together is no finding."""
import sys

from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor

KINDS = {
    "boxed": {"executor": DockerCommandLineCodeExecutor(work_dir="work")},
    "plain": {"use_docker": True, "work_dir": "plain"},
    "here": {"use_docker": False, "work_dir": "here"},  # expect: AGS010
}


def by_branch(boxed):
    config = {"last_n_messages": 2}
    if boxed:
        config["executor"] = DockerCommandLineCodeExecutor(work_dir="work")
    else:
        config["use_docker"] = "python:3.12"
        config["work_dir"] = "work"
    return UserProxyAgent("branch", human_input_mode="ALWAYS", code_execution_config=config)


def beside(boxed):
    config = {"use_docker": True}  # expect: AGS070
    if boxed:
        config["executor"] = DockerCommandLineCodeExecutor(work_dir="work")
    return UserProxyAgent("beside", human_input_mode="ALWAYS", code_execution_config=config)


config = {"last_n_messages": 2}
config.update(KINDS[sys.argv[1]])
UserProxyAgent("updated", human_input_mode="ALWAYS", code_execution_config=config)
