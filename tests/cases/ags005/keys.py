import os

import autogen
from ag2.config import OpenAIConfig
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

old = {
    "model": "gpt-4",
    "api_key": os.environ["OPENAI_API_KEY"],
    "api_base": "http://inference.contoso.com/v1",  # expect: AGS005
}
azure_entry = {
    "model": "gpt-4o",
    "api_type": "azure",
    "azure_endpoint": "http://contoso.openai.azure.com",  # expect: AGS005
}
website = {"name": "docs", "base_url": "http://docs.contoso.com"}  # ok: no llm config
page = {"model": "gpt-4o", "api_type": "openai", "homepage": "http://docs.contoso.com"}  # ok: not an endpoint
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o",
    azure_endpoint="http://contoso.openai.azure.com",  # expect: AGS005
    api_version="2024-08-01-preview",
)
openai = OpenAIChatCompletionClient(model="gpt-4o", base_url="http://inference.contoso.com/v1")  # expect: AGS005
local = OpenAIChatCompletionClient(model="llama3", base_url="http://localhost:11434/v1", api_key="ollama")
wrapper = autogen.OpenAIWrapper(model="gpt-4o", base_url="http://inference.contoso.com/v1")  # expect: AGS005
ag2 = OpenAIConfig("gpt-4o", base_url="http://inference.contoso.com/v1")  # expect: AGS005
config = autogen.LLMConfig(
    {
        "model": "gpt-4o",
        "base_url": "http://inference.contoso.com/v1",  # expect: AGS005
    },
)
