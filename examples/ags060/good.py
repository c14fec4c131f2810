"""System tools that start one known program each, without a shell."""

import os
import subprocess

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
operator = autogen.UserProxyAgent("operator", code_execution_config=False)


@operator.register_for_execution()
@assistant.register_for_llm(description="Count the lines of a file.")
def count_lines(path: str) -> str:
    return subprocess.run(["wc", "-l", "--", path], capture_output=True, text=True).stdout


@operator.register_for_execution()
@assistant.register_for_llm(description="Ping a host.")
def ping(host: str) -> int:
    return subprocess.run(["ping", "-c", "1", "--", host]).returncode


def disk_usage(folder: str) -> str:
    """Measure a folder."""
    return subprocess.check_output(["du", "-sh", "--", folder], text=True)


autogen.register_function(disk_usage, caller=assistant, executor=operator, description="Measure a folder.")
