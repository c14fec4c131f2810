# options: autogen-advisory=AGS961
"""A client is made for one host: a path that the source begins stays there."""

from urllib.parse import quote

import httpx
from autogen_core.tools import FunctionTool

client = httpx.Client(base_url="https://museum.example", timeout=5)


def painting(name: str) -> str:
    """Looks a painting up."""
    return client.get(f"/paintings/{quote(name)}").text  # ok: the host is the client's


def painter(name: str) -> str:
    """Looks a painter up."""
    return client.get("/painters/" + name).text  # ok: the host is the client's


def room(number: str) -> str:
    """Looks a room up."""
    return client.get(f"/{number}").text  # expect: AGS961


def other(host: str) -> str:
    """Looks at another museum."""
    return client.get(f"//{host}/paintings").text  # expect: AGS961


def anything(address: str) -> str:
    """Looks at anything."""
    return client.get(f"{address}/paintings").text  # expect: AGS961


tools = [FunctionTool(each, description="The museum.") for each in (painting, painter, room, other, anything)]
