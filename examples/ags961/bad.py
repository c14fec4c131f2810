# options: autogen-advisory=AGS961
"""Web tools that fetch any address."""

import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def fetch_page(url: str) -> str:
    """Fetch a web page."""
    return requests.get(url, timeout=30).text  # expect: AGS961


async def fetch_json(url: str) -> dict:
    """Fetch a JSON document."""
    async with httpx.AsyncClient() as client:
        answer = await client.get(url)  # expect: AGS961
    return answer.json()


reader = AssistantAgent(
    "reader",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[fetch_page, fetch_json],
)
