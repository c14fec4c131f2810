"""What makes agents, under names that are no functions and no classes of this module."""

from functools import partial

from autogen import UserProxyAgent
from autogen import UserProxyAgent as person

make_user = partial(UserProxyAgent, human_input_mode="ALWAYS", code_execution_config={"use_docker": False})
user = UserProxyAgent
count = len


def plain(name):
    return UserProxyAgent(name, human_input_mode="ALWAYS", code_execution_config=False)
