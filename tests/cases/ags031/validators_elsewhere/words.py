"""Annotations that hold a text to something, and functions that they do it by."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints, constr

WORD = "^[a-z]+$"


def known(text: str) -> str:
    if text not in ("spring", "autumn"):
        raise ValueError("no such season")
    return text


def tidied(text: str) -> str:
    return text.strip()


Season = Annotated[str, AfterValidator(known)]
Tidied = Annotated[str, AfterValidator(tidied)]
Word = Annotated[str, StringConstraints(pattern=WORD)]
Code = constr(pattern=WORD)
