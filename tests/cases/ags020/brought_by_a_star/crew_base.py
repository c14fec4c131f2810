"""What stands two stars away."""

import autogen


def tester(mode):
    return autogen.UserProxyAgent("tester", human_input_mode=mode, code_execution_config={"use_docker": True})
