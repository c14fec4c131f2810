"""What a row of a table decides for the agent that is made of it."""

import autogen

STAFF = [
    ("writes", "NEVER", True),  # expect: AGS020
    ("reads", "NEVER", False),
    ("tests", "ALWAYS", True),
]
crew = []
for name, mode, runs in STAFF:
    code = {"use_docker": True} if runs else False
    crew.append(autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=3))

QUIET = [("one", "NEVER", False), ("two", "ALWAYS", True)]
for name, mode, runs in QUIET:
    if runs:
        crew.append(autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config={"use_docker": True}))
for name, mode, runs in QUIET:
    if not runs:
        continue
    crew.append(autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config={"use_docker": True}))

crew += [
    autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config={} if runs else False, max_consecutive_auto_reply=3)
    for name, mode, runs in [("asks", "ALWAYS", False), ("talks", "NEVER", False)]
]

for mode, runs in [("ALWAYS", True), ("NEVER", False)]:
    if mode:
        print(mode)
    if runs:
        print("runs")
    crew.append(
        autogen.UserProxyAgent(
            "u", human_input_mode=mode, code_execution_config={"use_docker": True} if runs else False, max_consecutive_auto_reply=3
        )
    )
