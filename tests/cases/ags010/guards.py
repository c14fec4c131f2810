import autogen


def replaced(config=None):  # ok: a missing value is replaced before the use
    if config is None:
        config = {"work_dir": "coding", "use_docker": True}
    return autogen.UserProxyAgent("user", code_execution_config=config)


def alternative(config=None):  # ok: the same
    return autogen.UserProxyAgent("user", code_execution_config=config or {"use_docker": True})


def replaced_badly(config=None):
    if config is None:
        config = {"work_dir": "coding", "use_docker": False}  # expect: AGS010
    return autogen.UserProxyAgent("user", code_execution_config=config)


def passed_on(config=None):  # expect: AGS010
    return autogen.UserProxyAgent("user", code_execution_config=config)
