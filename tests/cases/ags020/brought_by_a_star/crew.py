"""A module whose functions make agents, and which brings in those of another."""

import autogen

from crew_base import *


def runner(mode):
    return autogen.UserProxyAgent("runner", human_input_mode=mode, code_execution_config={"use_docker": True})
