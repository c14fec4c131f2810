"""Addresses of servers, memories and other agents, in every class that takes one."""

import httpx
from ag2.a2a import A2AConfig
from ag2.config import MistralConfig, XAIConfig
from ag2.network import WsLink
from ag2.tools import MCPServerConfig, SkillsClientConfig, TavilySearchTool
from autogen import get_config_list
from autogen.a2a import A2aAgentServer, A2aRemoteAgent, HttpxClientFactory
from autogen.mcp.mcp_proxy import MCPProxy
from autogen.tools.experimental import SearxngSearchTool
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.mcp import SseServerParams, StreamableHttpServerParams

SseServerParams("http://tools.corp.example.org/sse")
SseServerParams(url="http://tools.corp.example.org/sse")  # expect: AGS005
SseServerParams(url="https://tools.corp.example.org/sse")
StreamableHttpServerParams(url="HTTP://tools.corp.example.org/mcp")  # expect: AGS005
StreamableHttpServerParams(url="http://127.0.0.1:8000/mcp")
StreamableHttpServerParams(url="http://192.168.1.20/mcp")
OllamaChatCompletionClient(model="m", host="http://llm.corp.example.org:11434")  # expect: AGS005
OllamaChatCompletionClient(model="m", host="http://ollama:11434")
AzureAIChatCompletionClient(model="m", endpoint="http://llm.corp.example.org", credential=c, model_info=i)  # expect: AGS005
MistralConfig("m", server_url="http://llm.corp.example.org")  # expect: AGS005
XAIConfig("m", api_host="api.x.ai")
A2AConfig("http://peer.corp.example.org")  # expect: AGS005
A2aRemoteAgent(url="http://peer.corp.example.org", name="peer")  # expect: AGS005
A2aAgentServer(agent, url="http://me.corp.example.org")
WsLink("ws://hub.corp.example.org/link")  # expect: AGS005
WsLink("wss://hub.corp.example.org/link")
WsLink("ws://localhost:9000/link")
SearxngSearchTool(base_url="http://search.corp.example.org")  # expect: AGS005
MCPServerConfig(server_url="https://tools.corp.example.org", verify=False)  # expect: AGS005
MCPServerConfig(server_url="https://tools.corp.example.org", verify="/etc/ssl/own.pem")
SkillsClientConfig(verify_ssl=False)  # expect: AGS005
TavilySearchTool(verify=checked)
HttpxClientFactory(verify=False)  # expect: AGS005
MCPProxy.create(openapi_url="http://weather.corp.example.org/openapi.json")  # expect: AGS005
MCPProxy.create(openapi_url="https://weather.corp.example.org/openapi.json")
open_client = httpx.AsyncClient(verify=False)  # expect: AGS005
OpenAIChatCompletionClient(model="m", http_client=open_client)
OpenAIChatCompletionClient(model="m", http_client=httpx.AsyncClient(verify=True, timeout=20))
page = {"messages": [{"content": [{"type": "image_url", "image_url": {"url": "http://pictures.example.org/a.png"}}]}]}
httpx.get("http://pictures.example.org/a.png", verify=False)
get_config_list(keys, base_urls=["http://llm.corp.example.org/v1", "http://vllm:8000/v1"])  # expect: AGS005
get_config_list(keys, base_urls=["https://llm.corp.example.org/v1"])
