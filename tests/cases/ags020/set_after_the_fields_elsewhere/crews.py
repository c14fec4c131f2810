"""What these classes make once their fields are set is what the other module says: for a field, for an ``InitVar``, in a class of its own."""

from dataclasses import InitVar, dataclass, field

import attr
from autogen import UserProxyAgent
from pydantic import BaseModel

IN_DOCKER = {"work_dir": "coding", "use_docker": "python:3.12-slim"}


@dataclass
class Crew:
    mode: str
    replies: int = 3

    def __post_init__(self):
        self.runner = UserProxyAgent(
            "runner", human_input_mode=self.mode, max_consecutive_auto_reply=self.replies, code_execution_config=IN_DOCKER
        )


@dataclass
class Handed:
    mode: InitVar[str]
    folder: InitVar[str] = "coding"
    runner: UserProxyAgent = field(init=False)

    def __post_init__(self, mode, folder):
        config = {"work_dir": folder, "use_docker": "python:3.12-slim"}
        self.runner = UserProxyAgent("runner", human_input_mode=mode, max_consecutive_auto_reply=3, code_execution_config=config)


@attr.s(auto_attribs=True)
class Kept:
    mode: str = "ALWAYS"

    def __attrs_post_init__(self):
        self.runner = UserProxyAgent("runner", human_input_mode=self.mode, code_execution_config=IN_DOCKER, max_consecutive_auto_reply=3)


class Modelled(BaseModel):
    mode: str = "ALWAYS"

    def model_post_init(self, context):
        self._runner = UserProxyAgent("runner", human_input_mode=self.mode, code_execution_config=IN_DOCKER, max_consecutive_auto_reply=3)


@dataclass
class Silent:
    mode: str

    def __post_init__(self):
        self.mode = self.mode.upper()


@dataclass
class Open:
    mode: str = "NEVER"  # expect: AGS020

    def __post_init__(self):
        self.runner = UserProxyAgent("runner", human_input_mode=self.mode, code_execution_config=IN_DOCKER, max_consecutive_auto_reply=3)
