from autogen import AssistantAgent

import settings
from settings import API_KEY

first = AssistantAgent("first", llm_config={"model": settings.MODEL, "api_key": API_KEY})  # expect: AGS001
second = AssistantAgent("second", llm_config={"model": "gpt-4o", "api_key": settings.API_KEY})  # ok: the same value again
third = AssistantAgent(
    "third",
    llm_config={
        "model": "gpt-4o",
        "default_headers": {
            "X-Team": "research",
            "Authorization": settings.GATEWAY_TOKEN,  # expect: AGS001
        },
    },
)
