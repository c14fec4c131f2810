# options: autogen-advisory=AGS921
"""Agents that execute code and ask only at the end."""

import os

import autogen
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent

DOCKER = {"use_docker": True, "work_dir": "coding"}

autogen.UserProxyAgent("a", human_input_mode="TERMINATE", code_execution_config=DOCKER)  # expect: AGS921
autogen.UserProxyAgent("a", human_input_mode="ALWAYS", code_execution_config=DOCKER)
autogen.UserProxyAgent("a", human_input_mode="TERMINATE", code_execution_config=False)
autogen.UserProxyAgent("a", code_execution_config=DOCKER)  # ok: the default is ALWAYS
autogen.ConversableAgent("a", code_execution_config=DOCKER)  # expect: AGS921
autogen.ConversableAgent("a", human_input_mode="TERMINATE", code_execution_config=DOCKER)  # expect: AGS921
autogen.ConversableAgent("a", human_input_mode="ALWAYS", code_execution_config=DOCKER)
autogen.ConversableAgent("a")  # ok: executes nothing
autogen.ConversableAgent("a", human_input_mode="TERMINATE")  # ok: executes nothing
autogen.AssistantAgent("a", human_input_mode="TERMINATE", code_execution_config=DOCKER)  # expect: AGS921
RetrieveUserProxyAgent("a", human_input_mode="TERMINATE", code_execution_config=DOCKER)  # expect: AGS921
autogen.UserProxyAgent("a", human_input_mode=os.environ["MODE"], code_execution_config=DOCKER)  # ok: unknown

MODE = "TERMINATE"  # expect: AGS921
autogen.UserProxyAgent("a", human_input_mode=MODE, code_execution_config=DOCKER)


def unknown(config, **kwargs):
    autogen.ConversableAgent("a", code_execution_config=DOCKER, **kwargs)  # ok: perhaps with a mode
    autogen.UserProxyAgent("a", human_input_mode="TERMINATE", **kwargs)  # ok: perhaps without execution
