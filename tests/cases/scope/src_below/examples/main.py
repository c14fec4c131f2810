"""The folder src stands beside the example's folder, not at the top of the repository."""

from autogen import UserProxyAgent
from settings_of_mine import MODE

user = UserProxyAgent("user", human_input_mode=MODE, code_execution_config={"use_docker": True})  # expect: AGS020, AGS022
