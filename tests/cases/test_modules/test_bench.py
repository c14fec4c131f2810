"""Called like a test, but it tests nothing: a bench on which agents are tried."""

from autogen import UserProxyAgent
from autogen.beta.tools import DockerEnvironment

UserProxyAgent(
    "driver",
    human_input_mode="NEVER",  # expect: AGS020
    max_consecutive_auto_reply=3,
    code_execution_config={"work_dir": "bench", "use_docker": False},  # expect: AGS010
)
DockerEnvironment(image="python:3.12", network_mode="bridge")  # expect: AGS013
