"""A plotting service that runs the model's code in a container and reads numbers as data."""

import ast
import os

import autogen
from autogen.coding import CodeBlock, DockerCommandLineCodeExecutor

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
analyst = autogen.AssistantAgent("analyst", llm_config=llm_config)


def plot(code: str) -> str:
    """Run plotting code that the analyst wrote."""
    with DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=30, work_dir="plots") as executor:
        return executor.execute_code_blocks([CodeBlock(code=code, language="python")]).output


def evaluate(response: str):
    """Read a literal that the analyst wrote."""
    return ast.literal_eval(response)
