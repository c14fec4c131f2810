"""The same controls where AutoGen honours them."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}],
    "cache_seed": None,
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config, max_consecutive_auto_reply=3)

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={
        "executor": DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=30, work_dir="coding"),
    },
)

sandbox = autogen.UserProxyAgent(
    "sandbox",
    human_input_mode="ALWAYS",
    code_execution_config={
        "use_docker": True,
        "work_dir": "coding",
    },
)

runner.initiate_chat(
    assistant,
    message="Plot the temperatures of last week.",
    max_turns=3,
)
