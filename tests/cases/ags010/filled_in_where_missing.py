"""Docker is switched on where the config does not say."""
from autogen import UserProxyAgent


def boxed(config):
    if "use_docker" not in config:
        config["use_docker"] = True
    return UserProxyAgent("boxed", human_input_mode="ALWAYS", code_execution_config=config)


def named(config):
    if "use_docker" in config:
        print("docker:", config["use_docker"])
    return UserProxyAgent("named", human_input_mode="ALWAYS", code_execution_config=config)


boxed({"work_dir": "boxed"})
boxed({"work_dir": "here", "use_docker": False})  # expect: AGS010
named({"work_dir": "named"})  # expect: AGS010
