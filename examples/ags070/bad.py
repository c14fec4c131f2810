"""Controls that look safe and do nothing."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}],
    "cache_seed": False,  # expect: AGS070
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={
        "executor": DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir="coding"),
        "timeout": 30,  # expect: AGS070
    },
)

sandbox = autogen.UserProxyAgent(
    "sandbox",
    human_input_mode="ALWAYS",
    code_execution_config={
        "use_docker": True,
        "work_dir": "coding",
        "read_only": True,  # expect: AGS070
    },
)

runner.initiate_chat(
    assistant,
    message="Plot the temperatures of last week.",
    max_consecutive_auto_reply=3,  # expect: AGS070
)
