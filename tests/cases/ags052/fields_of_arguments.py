"""A field that is called name is what the model writes; a path's own name leads nowhere else. A validator may refuse."""

from pathlib import Path

from autogen_core import CancellationToken
from autogen_core.tools import BaseTool
from pydantic import BaseModel, field_validator

SHELF = Path("shelf")


class Book(BaseModel):
    name: str


class Title(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def one_word(cls, value: str) -> str:
        if not value.isalnum():
            raise ValueError(value)
        return value


class Open(BaseTool[Book, str]):
    async def run(self, args: Book, cancellation_token: CancellationToken) -> str:
        return (SHELF / args.name).read_text()  # expect: AGS052


class Last(BaseTool[Book, str]):
    async def run(self, args: Book, cancellation_token: CancellationToken) -> str:
        return (SHELF / Path(args.name).name).read_text()  # ok: the last part of a path


class Titled(BaseTool[Title, str]):
    async def run(self, args: Title, cancellation_token: CancellationToken) -> str:
        return (SHELF / args.name).read_text()  # ok: a validator refuses
