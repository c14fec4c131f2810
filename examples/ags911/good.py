# options: autogen-advisory=AGS911
"""Container images with a tag or a digest."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

DIGEST = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

executor = DockerCommandLineCodeExecutor(image=f"python@{DIGEST}", work_dir="coding")

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": "python:3.12-slim", "work_dir": "coding"},
)
