"""A response of a web server is none of a model's, by what it is annotated as; nor is a number, or one of some words."""

import os
from typing import Any, Literal, Optional

import httpx
import requests
from autogen import ConversableAgent

guide = ConversableAgent("guide", llm_config={"model": "gpt-4o"})


def logged(response: requests.Response) -> None:
    os.system(f"logger {response.status_code}")  # ok: of a web server


def quoted(response: "Optional[httpx.Response]") -> None:
    os.system(f"logger {response.status_code}")  # ok: of a web server


def text(response: Optional[str]) -> None:
    os.system(f"logger {response}")  # expect: AGS040


def table(response: dict[str, Any]) -> None:
    os.system(f"logger {response['text']}")  # expect: AGS040


def unseen(response: "Answer") -> None:
    os.system(f"logger {response.text}")  # expect: AGS040


def chosen(reply: Literal["yes", "no"]) -> None:
    os.system(reply)  # ok: one of two words


def counted(exit_response: int) -> None:
    code = exit_response
    os.system(code)  # ok: a number
