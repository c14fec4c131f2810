"""A wrapper that asks unless it is told otherwise."""

import autogen


def runner(name, *, folder, mode="ALWAYS", **more):
    config = {"use_docker": True, "work_dir": folder}
    return autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config=config, **more)
