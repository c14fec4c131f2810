# options: autogen-advisory=AGS921
"""Agents that ask before they run code."""

import autogen

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding"},
)

talker = autogen.ConversableAgent("talker", code_execution_config=False)  # ok: executes nothing

reader = autogen.UserProxyAgent("reader", human_input_mode="TERMINATE", code_execution_config=False)
