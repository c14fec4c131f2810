"""The name of a variable of the environment, where it is computed."""

import os

import autogen

coder = autogen.UserProxyAgent("coder", code_execution_config={"work_dir": "coding"})

SWITCH = "AUTOGEN_USE_DOCKER"
os.environ[SWITCH] = "False"  # expect: AGS010
os.environ[input("Which? ")] = "False"  # ok: which one is not known
os.environ[f"AUTOGEN_{input('Which? ')}"] = "False"  # ok: which one is not known
