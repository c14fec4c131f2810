# options: autogen-advisory=AGS961
"""Web tools that fetch from known hosts."""

from urllib.parse import urlsplit

import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

HOSTS = {"docs.example.com", "news.example.com"}


def fetch_page(url: str) -> str:
    """Fetch a web page of a known host."""
    if urlsplit(url).hostname not in HOSTS:
        raise ValueError("unknown host")
    return requests.get(url, timeout=30).text


async def fetch_weather() -> dict:
    """Fetch today's weather."""
    async with httpx.AsyncClient() as client:
        answer = await client.get("https://weather.example.com/today")
    return answer.json()


reader = AssistantAgent(
    "reader",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[fetch_page, fetch_weather],
)
