import os

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

openai = OpenAIChatCompletionClient(
    model="gpt-4o",
    api_key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8",  # expect: AGS001
)
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o",
    azure_endpoint="https://contoso.openai.azure.com",
    azure_deployment="chat",
    api_version="2024-08-01-preview",
    azure_ad_token="madeup.Zr2XvLp9Tn4Wd8.kQz81LmVt",  # expect: AGS001
)
anthropic = AnthropicChatCompletionClient(model="claude-3-5-sonnet", api_key="sk-ant-madeup-Lp9Tn4Wd8")  # expect: AGS001
safe = OpenAIChatCompletionClient(model="gpt-4o", api_key=os.environ["OPENAI_API_KEY"])
default = OpenAIChatCompletionClient(model="gpt-4o")  # ok: the client reads the environment
settings = {"model": "gpt-4o", "api_key": "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"}  # expect: AGS001
unpacked = OpenAIChatCompletionClient(**settings)
foundry = AzureAIChatCompletionClient(
    model="phi-4",
    endpoint="https://models.contoso.com",
    api_key="madeup7c1fe94d2ab8",  # expect: AGS001
)

agent = AssistantAgent("agent", model_client=openai)
