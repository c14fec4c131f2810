import os
import ssl

import httpx
from autogen import AssistantAgent, UserProxyAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {
    "config_list": [
        {
            "model": "qwen2.5-72b",
            "base_url": "https://inference.contoso.com/v1",
            "api_key": os.environ["INFERENCE_API_KEY"],
        },
        {"model": "llama3", "base_url": "http://localhost:11434/v1", "api_key": "ollama"},  # ok: never leaves the machine
    ],
}

analyst = AssistantAgent("analyst", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(analyst, message="Explain the contract's termination clause.", max_turns=4)

client = OpenAIChatCompletionClient(
    model="gpt-4o",
    http_client=httpx.AsyncClient(verify=ssl.create_default_context(cafile="company-ca.pem")),
)
