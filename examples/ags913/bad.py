# options: autogen-advisory=AGS913
"""Agents that look for code in old messages too."""

import autogen

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding", "last_n_messages": 20},  # expect: AGS913
)

tester = autogen.UserProxyAgent(
    "tester",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding", "last_n_messages": "auto"},  # expect: AGS913
)

builder = autogen.UserProxyAgent(
    "builder",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding"},  # expect: AGS913
)
