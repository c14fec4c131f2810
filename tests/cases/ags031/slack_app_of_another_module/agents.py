import os

from autogen import AssistantAgent, UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor

CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}], "cache_seed": None}


def make_pair():
    executor = DockerCommandLineCodeExecutor(work_dir="coding", timeout=60)
    coder = AssistantAgent("coder", llm_config=CONFIG)
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"executor": executor})
    return user, coder
