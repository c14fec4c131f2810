"""A setting of an object that is made as the default of a field of another's."""

import os
from dataclasses import dataclass, field

from autogen import AssistantAgent
from pydantic import BaseModel, Field


class Model(BaseModel):
    name: str = "gpt-4o"
    seed: int = Field(default=42)  # expect: AGS003
    second: int | None = None


@dataclass
class Settings:
    model: Model = field(default_factory=Model)
    tags: list[int] = field(default_factory=list)


class Team:
    def __init__(self, settings: Settings):
        self.config = {"model": settings.model.name, "api_key": os.environ["KEY"], "cache_seed": settings.model.seed}
        self.quiet = {"model": settings.model.name, "api_key": os.environ["KEY"], "cache_seed": settings.model.second}
        self.tagged = {"model": settings.model.name, "api_key": os.environ["KEY"], "cache_seed": None, "tags": settings.tags}

    def members(self):
        return [AssistantAgent("a", llm_config=self.config), AssistantAgent("b", llm_config=self.quiet), AssistantAgent("c", llm_config=self.tagged)]
