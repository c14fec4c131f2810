"""A response of a web server is none of a model's, by what it is annotated as."""

import os
from typing import Any, Optional

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
