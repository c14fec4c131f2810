"""Settings that are objects, and the dicts that are made of them."""

import argparse
from dataclasses import asdict, dataclass
from types import SimpleNamespace
from typing import NamedTuple

import autogen
from autogen import ConversableAgent, UserProxyAgent
from pydantic import BaseModel


@dataclass
class Code:
    use_docker: bool = False  # expect: AGS010
    work_dir: str = "coding"


@dataclass
class Contained(Code):
    use_docker: bool = True
    timeout: int = 60


class Model(BaseModel):
    use_docker: bool = False  # expect: AGS010
    work_dir: str = "coding"


class Row(NamedTuple):
    work_dir: str
    use_docker: bool


class Plain:
    def __init__(self):
        self.use_docker = False


user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=asdict(Code()))
contained = UserProxyAgent("contained", human_input_mode="ALWAYS", code_execution_config=asdict(Contained()))
given = UserProxyAgent("given", human_input_mode="ALWAYS", code_execution_config=asdict(Code(use_docker=True)))
late = UserProxyAgent("late", human_input_mode="ALWAYS", code_execution_config=Model().model_dump())
less = UserProxyAgent(
    "less",
    human_input_mode="ALWAYS",
    code_execution_config=Row("coding", False)._asdict(),  # expect: AGS010
)
some = UserProxyAgent("some", human_input_mode="ALWAYS", code_execution_config=vars(Plain()))  # ok: no fields are declared
nothing = UserProxyAgent("nothing", human_input_mode="ALWAYS", code_execution_config=vars())
dumped = UserProxyAgent(
    "dumped",
    human_input_mode="ALWAYS",
    code_execution_config=Contained().dict(exclude={"timeout"}),  # ok: a method of its own, or none
)

here = SimpleNamespace(docker=False, image="python:3.12")  # expect: AGS010
docker = UserProxyAgent("docker", human_input_mode="ALWAYS", code_execution_config={"use_docker": here.docker})
image = UserProxyAgent("image", human_input_mode="ALWAYS", code_execution_config={"use_docker": here.image})
unset = UserProxyAgent("unset", human_input_mode="ALWAYS", code_execution_config={"use_docker": here.engine})
options = argparse.Namespace(docker=True)
asked = UserProxyAgent("asked", human_input_mode="ALWAYS", code_execution_config={"use_docker": options.docker})

runner = getattr(autogen, "UserProxyAgent")(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": False},  # expect: AGS010
)
watcher = getattr(autogen, "ConversableAgent", ConversableAgent)("watcher", code_execution_config=False)
