"""System tools that pass the model's words to a shell."""

import os
import subprocess

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
operator = autogen.UserProxyAgent("operator", code_execution_config=False)


@operator.register_for_execution()
@assistant.register_for_llm(description="Count the lines of a file.")
def count_lines(path: str) -> str:
    return subprocess.run(f"wc -l {path}", shell=True, capture_output=True, text=True).stdout  # expect: AGS060


@operator.register_for_execution()
@assistant.register_for_llm(description="Ping a host.")
def ping(host: str) -> int:
    return os.system("ping -c 1 " + host)  # expect: AGS060


def run_program(program: str, argument: str) -> str:
    """Run a program."""
    return subprocess.check_output([program, argument], text=True)  # expect: AGS060


autogen.register_function(run_program, caller=assistant, executor=operator, description="Run a program.")
