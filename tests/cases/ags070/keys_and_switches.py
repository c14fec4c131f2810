"""Unknown keys, and `True` for a configuration."""

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

ON = True  # expect: AGS070
executor = DockerCommandLineCodeExecutor(work_dir="coding")

autogen.UserProxyAgent("user", code_execution_config=True)  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config=ON)
autogen.UserProxyAgent("user", code_execution_config=False)
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding"})
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "sandbox": True})  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "docker_network": "none"})  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "network": "none"})  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "memory_limit": "1g"})  # expect: AGS070
autogen.UserProxyAgent(
    "user",
    code_execution_config={
        "use_docker": True,
        "work_dir": "coding",
        "timeout": 60,
        "last_n_messages": 2,
        "allowed_commands": ["ls"],  # expect: AGS070
    },
)
autogen.UserProxyAgent("user", code_execution_config={"executor": "yepcode", "yepcode": {"timeout": 60}})
autogen.UserProxyAgent("user", code_execution_config={"executor": "daytona", "daytona": {"timeout": 60}})

config = {"use_docker": True, "work_dir": "coding"}
config["read_only"] = True  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config=config)

config_of_others = {"sandbox": True, "use_docker": True}  # ok: no code_execution_config


class Builder(autogen.UserProxyAgent):
    def __init__(self):
        super().__init__("builder", code_execution_config=True)  # expect: AGS070
