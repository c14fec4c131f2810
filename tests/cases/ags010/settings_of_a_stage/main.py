"""The settings of the stage are those of all, changed."""

import local
from autogen import UserProxyAgent

UserProxyAgent("open", human_input_mode="ALWAYS", code_execution_config=local.EXECUTION)  # expect: AGS010
UserProxyAgent("safe", human_input_mode="ALWAYS", code_execution_config=local.OTHER)
