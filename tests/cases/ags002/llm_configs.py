import os

import autogen
from autogen import LLMConfig

config_list = [
    {
        "model": "gpt-4o",
        "timeout": 18000,  # expect: AGS002
    },
]
llm_config = {
    "model": "gpt-4o",
    "timeout": None,  # expect: AGS002
}
MODEL_CONFIG = dict(
    model="gpt-4o",
    timeout=None,  # expect: AGS002
)
entry = {
    "model": "gpt-4o",
    "base_url": "https://gateway.contoso.com/v1",
    "timeout": 0,  # expect: AGS002
}
outer = {
    "config_list": [{"model": "gpt-4o"}],
    "timeout": -5,  # expect: AGS002
}
http_options = {"timeout": None, "retries": 3}  # ok: no llm config
by_class = LLMConfig(
    {
        "model": "gpt-4o",
        "api_key": os.environ["OPENAI_API_KEY"],
        "timeout": 9000,  # expect: AGS002
    },
    timeout=12000,  # expect: AGS002
)
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
inline = autogen.ConversableAgent(
    "inline",
    llm_config={
        "config_list": config_list,
        "timeout": 36000,  # expect: AGS002
    },
)
