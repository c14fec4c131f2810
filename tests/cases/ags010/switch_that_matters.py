"""The environment's switch matters where an agent executes code; beside it, what it decides is not reported again."""

import os

import autogen

os.environ["AUTOGEN_USE_DOCKER"] = "False"  # expect: AGS010
autogen.UserProxyAgent("runner", code_execution_config={"work_dir": "coding"})  # ok: the switch is reported
autogen.UserProxyAgent("writer", code_execution_config={"use_docker": False})  # expect: AGS010
