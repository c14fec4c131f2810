# options: autogen-advisory=AGS911
"""Container images that change under the program."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(image="python", work_dir="coding")  # expect: AGS911

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": "python:latest", "work_dir": "coding"},  # expect: AGS911
)
