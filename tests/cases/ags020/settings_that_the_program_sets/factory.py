"""Builds agents as the settings say at that moment."""

import settings
from autogen import UserProxyAgent


def build(name):
    return UserProxyAgent(
        name,
        human_input_mode=settings.MODE,
        max_consecutive_auto_reply=settings.REPLIES,
        code_execution_config={"use_docker": True, "work_dir": "work"},
    )
