# options: autogen-advisory=AGS961
"""Tools of AG2 and of AG2 1.x that fetch what the model names."""

import httpx
import requests
from ag2 import Agent
from autogen import ConversableAgent, register_function

PAGES = {"news": "https://shop.example/news"}
clerk = ConversableAgent("clerk", llm_config=False)


def fetch(url: str) -> str:
    """Read any page."""
    return requests.get(url, timeout=10).text  # expect: AGS961


def read(url: str) -> str:
    """Read any page, too."""
    return httpx.get(url).text  # expect: AGS961


def page(name: str) -> str:
    """Read a page of the shop."""
    return httpx.get(PAGES[name]).text  # ok: an address of the program's own


register_function(fetch, caller=clerk, executor=clerk, description="Read any page.")
Agent("reader", config=config, tools=[read, page])
