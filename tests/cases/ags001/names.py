import autogen
from autogen.agentchat.contrib.graph_rag.falkor_graph_query_engine import FalkorGraphQueryEngine
from autogen.agents.experimental import DiscordAgent
from autogen.coding import DaytonaCodeExecutor
from autogen.tools.experimental import TavilySearchTool

bedrock = {
    "config_list": [
        {
            "api_type": "bedrock",
            "model": "anthropic.claude-3-sonnet",
            "aws_region": "us-east-1",  # ok: not a credential
            "aws_access_key": "MADEUPQ7ZR2XVLP9TN",  # expect: AGS001
            "aws_secret_key": "madeup/Zr2XvLp9Tn4Wd8+kQz81",  # expect: AGS001
            "aws_session_token": "madeup9f3kQz81LmVtR6Zr2XvL",  # expect: AGS001
        }
    ]
}

azure = {
    "model": "gpt-4o",
    "api_type": "azure",
    "azure_ad_token": "madeup.Zr2XvLp9Tn4Wd8.kQz81LmVt",  # expect: AGS001
    "azure_deployment": "chat-gpt4o",  # ok: not a credential
    "api_version": "2024-08-01-preview",  # ok: not a credential
}

agent = autogen.AssistantAgent("agent", llm_config=azure)
search = TavilySearchTool(tavily_api_key="tvly-madeupZr2XvLp9Tn4Wd8")  # expect: AGS001
bot = DiscordAgent(
    name="bot",
    llm_config=bedrock,
    bot_token="madeup.GkQz81.LmVtR6Zr2XvLp9Tn4Wd8",  # expect: AGS001
    channel_name="general",
    guild_name="staff",
)
graph = FalkorGraphQueryEngine(
    name="movies",
    host="localhost",
    username="reader",
    password="madeup-Wd8-kQz81",  # expect: AGS001
)
sandbox = DaytonaCodeExecutor(api_key="dtn_madeupZr2XvLp9Tn4Wd8", timeout=60)  # expect: AGS001
