# options: autogen-advisory=AGS913
"""Agents that look for code in the newest messages only."""

import autogen

runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding", "last_n_messages": 1},
)

tester = autogen.UserProxyAgent(
    "tester",
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True, "work_dir": "coding", "last_n_messages": 3},
)

reader = autogen.UserProxyAgent("reader", human_input_mode="ALWAYS", code_execution_config=False)
