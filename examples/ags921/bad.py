# options: autogen-advisory=AGS921
"""Agents that run code before they ask."""

import autogen

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="TERMINATE",  # expect: AGS921
    code_execution_config={"use_docker": True, "work_dir": "coding"},
)

tester = autogen.ConversableAgent("tester", code_execution_config={"use_docker": True, "work_dir": "coding"})  # expect: AGS921
