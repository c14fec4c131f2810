"""AG2: parameters that the program fills, not the model."""

from pathlib import Path
from typing import Annotated

import autogen
from autogen.agentchat.group import ContextVariables
from autogen.tools import Depends

user = autogen.UserProxyAgent("user", code_execution_config=False)


def folder() -> Path:
    return Path("notes")


@user.register_for_execution()
def from_context(title: str, context_variables: ContextVariables) -> str:
    return Path(context_variables["path"]).read_text() + title  # ok: injected


@user.register_for_execution()
def from_depends(title: str, base: Annotated[Path, Depends(folder)]) -> str:
    return (base / "notes.txt").read_text() + title  # ok: injected


@user.register_for_execution()
def from_both(title: str, base: Annotated[Path, Depends(folder)]) -> str:
    return (base / title).read_text()  # expect: AGS052


class Notes:
    @user.register_for_execution()
    def read(self, title: str) -> str:
        return (self.base / "notes.txt").read_text() + title  # ok: `self` is the program's
