"""The headers of a client of another package, which AutoGen is given."""

import os

import httpx
import openai
from autogen_ext.models.openai import OpenAIChatCompletionClient

http = httpx.AsyncClient(
    headers={
        "Authorization": "Bearer madeup-Zr2XvLp9Tn4Wd8q7",  # expect: AGS001
        "Accept": "application/json",
    },
)
first = OpenAIChatCompletionClient(model="m", api_key="unused", http_client=http)
read = httpx.AsyncClient(headers={"Authorization": f"Bearer {os.environ['GATE_TOKEN']}"})  # ok: read
second = OpenAIChatCompletionClient(model="m", api_key="unused", http_client=read)
third = {
    "model": "m",
    "api_key": "unused",
    "http_client": httpx.Client(headers={"api-key": "madeup-Wd8q7Zr2XvLp9Tn4"}),  # expect: AGS001
}
other = httpx.Client(params={"token": "madeup-Tn4Wd8q7Zr2XvLp9"})  # ok: AutoGen is not given it
fourth = OpenAIChatCompletionClient(
    model="m",
    api_key="unused",
    client=openai.AsyncOpenAI(api_key=os.environ["KEY"], default_headers={"Authorization": "Bearer madeup-p9Tn4Wd8q7Zr2XvL"}),  # expect: AGS001
)
