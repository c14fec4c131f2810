"""Nobody here executes code, so the environment's switch changes nothing."""

import os

import autogen

os.environ["AUTOGEN_USE_DOCKER"] = "False"  # ok: nobody executes
writer = autogen.AssistantAgent("writer", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)
autogen.GroupChatManager(autogen.GroupChat([writer, user], []))
