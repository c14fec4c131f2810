import executors
from autogen import UserProxyAgent

local = UserProxyAgent(
    "local",
    code_execution_config={"executor": executors.local},  # ok: reported where it is constructed
)
again = UserProxyAgent("again", code_execution_config={"executor": executors.local})
restrained = UserProxyAgent("restrained", code_execution_config={"executor": executors.restrained})
container = UserProxyAgent(
    "container",
    code_execution_config={"executor": executors.container},  # ok: reported in its own module
)
