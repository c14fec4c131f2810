import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

none = DockerCommandLineCodeExecutor(timeout=None, work_dir="coding")  # expect: AGS012
zero = DockerCommandLineCodeExecutor(timeout=0, work_dir="coding")  # expect: AGS012
negative = DockerCommandLineCodeExecutor(timeout=-1, work_dir="coding")  # expect: AGS012
above = DockerCommandLineCodeExecutor(timeout=601, work_dir="coding")  # expect: AGS012
limit = DockerCommandLineCodeExecutor(timeout=600, work_dir="coding")
missing = DockerCommandLineCodeExecutor(work_dir="coding")  # ok: what is merely missing is advisory
unknown = DockerCommandLineCodeExecutor(timeout=int(os.environ["LIMIT"]), work_dir="coding")  # ok: unknown
positional = DockerCommandLineCodeExecutor("python:3.12-slim", None, 3600)  # expect: AGS012

legacy = autogen.UserProxyAgent("u", code_execution_config={"use_docker": True, "timeout": 3600})  # expect: AGS012
legacy_zero = autogen.UserProxyAgent("u", code_execution_config={"use_docker": True, "timeout": 0})  # expect: AGS012
legacy_ok = autogen.UserProxyAgent("u", code_execution_config={"use_docker": True, "timeout": 600})
legacy_host = autogen.UserProxyAgent(
    "u",
    code_execution_config={
        "use_docker": False,  # expect: AGS010
        "timeout": None,  # expect: AGS012
    },
)
model = autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "timeout": None})  # expect: AGS002
