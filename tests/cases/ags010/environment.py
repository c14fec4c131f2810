import os

import autogen
from autogen.code_utils import execute_code

os.environ["AUTOGEN_USE_DOCKER"] = "False"  # expect: AGS010
os.environ["AUTOGEN_USE_DOCKER"] = "0"  # expect: AGS010
os.environ["AUTOGEN_USE_DOCKER"] = "no"  # expect: AGS010
os.environ["AUTOGEN_USE_DOCKER"] = "none"  # expect: AGS010
os.environ["AUTOGEN_USE_DOCKER"] = "n"  # ok: a ValueError when an agent is made
os.environ["AUTOGEN_USE_DOCKER"] = False  # ok: a TypeError here
os.environ["AUTOGEN_USE_DOCKER"] = "True"
os.environ["AUTOGEN_USE_DOCKER"] = "1"
os.environ["AUTOGEN_USE_DOCKER"] = input("container? ")  # ok: unknown
os.environ["USE_DOCKER"] = "False"  # ok: not AutoGen's variable
settings = {}
settings["AUTOGEN_USE_DOCKER"] = "False"  # ok: not the environment

execute_code("print(1)", use_docker=False)  # expect: AGS010
execute_code("print(1)", use_docker=True)
execute_code("print(1)", use_docker="python:3.12-slim")
execute_code("print(1)")  # ok: a container by default
autogen.code_utils.execute_code(
    "print(1)",
    timeout=10,
    use_docker=False,  # expect: AGS010
)
