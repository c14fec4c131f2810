"""A tool class of its own."""

import os

from autogen_core import CancellationToken
from autogen_core.tools import BaseTool
from pydantic import BaseModel


class RunArgs(BaseModel):
    command: str


class RunTool(BaseTool[RunArgs, int]):
    async def run(self, args: RunArgs, cancellation_token: CancellationToken) -> int:
        return os.system(args.command)  # expect: AGS060
