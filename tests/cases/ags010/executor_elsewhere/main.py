import executors
from autogen import UserProxyAgent

local = UserProxyAgent(
    "local",
    code_execution_config={"executor": executors.local},  # expect: AGS010
)
again = UserProxyAgent("again", code_execution_config={"executor": executors.local})  # ok: once per executor
restrained = UserProxyAgent("restrained", code_execution_config={"executor": executors.restrained})
container = UserProxyAgent(
    "container",
    code_execution_config={"executor": executors.container},  # expect: AGS012, AGS014
)
