# options: autogen-advisory=AGS913
"""How many messages are searched for code."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")

autogen.UserProxyAgent("user", code_execution_config={"use_docker": True})  # expect: AGS913
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "last_n_messages": "auto"})  # expect: AGS913
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "last_n_messages": 4})  # expect: AGS913
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "last_n_messages": 3})
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "last_n_messages": 1})
autogen.UserProxyAgent("user", code_execution_config={"executor": executor})  # expect: AGS913
autogen.UserProxyAgent("user", code_execution_config={"executor": executor, "last_n_messages": 2})
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "last_n_messages": int(os.environ["N"])})
autogen.UserProxyAgent("user", code_execution_config=False)

config = {"use_docker": True}
config["last_n_messages"] = 2
autogen.UserProxyAgent("user", code_execution_config=config)

WINDOW = 10  # expect: AGS913
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "last_n_messages": WINDOW})


def unknown(config):
    autogen.UserProxyAgent("user", code_execution_config=config)
    autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, **config})
