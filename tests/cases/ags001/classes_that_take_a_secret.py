"""Every class of AutoGen that takes a credential, by whatever name, by position or in a dict."""

import os

from ag2.a2a import A2APushConfig
from ag2.config import BedrockConfig, VertexAIConfig
from ag2.tools import MCPServerConfig, SkillsClientConfig
from autogen.agentchat.contrib.vectordb.couchbase import CouchbaseVectorDB
from autogen.agentchat.contrib.vectordb.pgvectordb import PGVectorDB
from autogen.tools.experimental import DiscordSendTool, TelegramSendTool
from autogen_ext.code_executors.docker_jupyter import DockerJupyterServer
from autogen_ext.memory.mem0 import Mem0Memory
from azure.core.credentials import AzureKeyCredential
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.tools.azure import AzureAISearchTool
from autogen_core.models import ModelInfo
from pydantic import SecretStr

Mem0Memory("ada", 5, True, "m0-Qw8eRt5yUi2oPa9s")  # expect: AGS001
Mem0Memory("ada", 5, True, os.environ["MEM0"])
DockerJupyterServer(token="Zx81-cVbN-4mAs")  # expect: AGS001
DockerJupyterServer(token="")
CouchbaseVectorDB(username="writer", password="hunting42")  # expect: AGS001
CouchbaseVectorDB(username="writer", password="server-secret")  # expect: AGS001
DiscordSendTool(bot_token="MTk4NjIyNDgz.Cl2FMQ.ZnCjm1", channel_name="c", guild_name="g")  # expect: AGS001
TelegramSendTool(api_id="1", api_hash="a1b2c3d4e5f60718", chat_id="2")  # expect: AGS001
SkillsClientConfig(github_token="gho_Qw8eRt5yUi2oPa9s")  # expect: AGS001
SkillsClientConfig(proxy="socks5h://proxy:1080")
A2APushConfig(url="https://hook.example.org", token="tk-Qw8eRt5yUi2o")  # expect: AGS001
MCPServerConfig(server_url="https://tools.example.org", authorization_token=os.getenv("TOOLS_TOKEN", "tk-Qw8eRt5yUi2o"))  # expect: AGS001
MCPServerConfig(server_url="https://tools.example.org", authorization_token=os.getenv("TOOLS_TOKEN", ""))
settings = {"aws_access_key_id": "AKIAQW8ERT5YUI2OPA9S"}  # expect: AGS001
BedrockConfig("m", **settings)
VertexAIConfig("m", credentials=load_credentials())

credential = AzureKeyCredential("Qw8eRt5yUi2oPa9sDf7g")  # expect: AGS001
AzureAIChatCompletionClient(model="m", endpoint="https://m.example.org", credential=credential, model_info=ModelInfo())
AzureAISearchTool.create_vector_search(
    name="s",
    endpoint="https://s.example.org",
    index_name="i",
    credential=AzureKeyCredential(key="Hj6kLz3xCv8bNm1q"),  # expect: AGS001
    vector_fields=["v"],
)
AzureAISearchTool.create_vector_search(
    name="s",
    endpoint="https://s.example.org",
    index_name="i",
    credential={"api_key": "Nm1qHj6kLz3xCv8b"},  # expect: AGS001
    vector_fields=["v"],
)
PGVectorDB(host="localhost", username="postgres", password="postgres")  # ok: as it is delivered, on this machine
PGVectorDB(host="db.example.org", username="postgres", password="postgres")  # expect: AGS001
PGVectorDB(host=DB_HOST, username="postgres", password="postgres")  # expect: AGS001
PGVectorDB(username="postgres", password="postgres")  # expect: AGS001
PGVectorDB(host="localhost", username="postgres", password="Qw8eRt5yUi2o")  # expect: AGS001
AzureAIChatCompletionClient(model="m", credential=AzureKeyCredential(os.environ["AZURE"]), model_info=ModelInfo())
hidden = {"model": "m", "api_key": SecretStr("Qw8eRt5yUi2oPa9sDf7g")}  # expect: AGS001
config_list = [hidden]
