# options: autogen-advisory=AGS961
"""Tools that fetch what the model names."""

from urllib.parse import urlparse
from urllib.request import Request, urlopen

import aiohttp
import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
CACHE = {"https://docs.example.com": "Welcome."}
HOSTS = {"docs.example.com"}
BEGINS = ("https://docs.example.com/", "https://news.example.com/")


def with_requests(url: str) -> str:
    requests.post(url, json={}, timeout=30)  # expect: AGS961
    requests.request("GET", url, timeout=30)  # expect: AGS961
    return requests.get(url, timeout=30).text  # expect: AGS961


def with_cache(url: str) -> str:
    return CACHE.get(url, "")  # ok: nothing is fetched


def with_httpx(url: str) -> str:
    return httpx.get(url).text  # expect: AGS961


def with_urllib(url: str) -> str:
    return str(urlopen(url).read())  # expect: AGS961


async def with_aiohttp(url: str) -> str:
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:  # expect: AGS961
            return await answer.text()


def with_allow_list(url: str) -> str:
    if urlparse(url).netloc not in HOSTS:
        raise ValueError("unknown host")
    return requests.get(url, timeout=30).text  # ok


def whole_list(url: str) -> str:
    if url not in ("https://docs.example.com/a", "https://docs.example.com/b"):
        raise ValueError("unknown page")
    return requests.get(url, timeout=30).text  # ok


def fixed(query: str) -> str:
    return requests.get("https://docs.example.com/search", params={"q": query}, timeout=30).text  # ok


def page(name: str) -> str:
    return requests.get(f"https://docs.example.com/{name}", timeout=30).text  # ok: the host is written here


def subdomain(name: str) -> str:
    return requests.get(f"https://{name}.example.com/", timeout=30).text  # expect: AGS961


def whole(url: str) -> str:
    return requests.get(f"{url}/index.html", timeout=30).text  # expect: AGS961


def posted(text: str) -> int:
    return requests.post("https://docs.example.com/notes", text, timeout=30).status_code  # ok: sent to a fixed address


def requested(url: str) -> str:
    request = Request(url, headers={"User-Agent": "notes"})
    return str(urlopen(request).read())  # expect: AGS961


def of_one_host(url: str) -> str:
    if not url.startswith("https://docs.example.com/"):
        raise ValueError("unknown host")
    return requests.get(url, timeout=30).text  # ok: the host is written here to its end


def of_hosts(url: str) -> str:
    if url.startswith(BEGINS):
        return requests.get(url, timeout=30).text  # ok: one of these hosts
    return ""


def of_any_host(url: str) -> str:
    if not url.startswith(("https://docs.example.com/", "https://docs")):
        raise ValueError("unknown host")
    return requests.get(url, timeout=30).text  # expect: AGS961


def not_a_tool(url: str) -> str:
    return requests.get(url, timeout=30).text  # ok: no model calls it


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[with_requests, with_cache, with_httpx, with_urllib, with_aiohttp, with_allow_list, whole_list, fixed, posted],
)
addresses = AssistantAgent("addresses", model_client=client, tools=[page, subdomain, whole, requested, of_one_host, of_hosts, of_any_host])
