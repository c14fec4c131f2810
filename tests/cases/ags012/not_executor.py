import subprocess

import autogen
from containers_of_the_company import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(timeout=7200)  # ok: another library's
subprocess.run(["date"], timeout=None)  # ok: not an executor
agent = autogen.AssistantAgent("agent", llm_config=False)
