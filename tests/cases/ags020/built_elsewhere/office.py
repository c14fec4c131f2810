"""Makes agents for the program, which uses autogen."""

from autogen import LocalCommandLineCodeExecutor, UserProxyAgent

SANDBOX = {"use_docker": True, "work_dir": "work/office"}


def clerk(name, mode="ALWAYS", config=None):
    return UserProxyAgent(
        name,
        human_input_mode=mode,
        max_consecutive_auto_reply=3,
        code_execution_config=config or SANDBOX,
    )


def night_clerk(name):
    return UserProxyAgent(
        name,
        human_input_mode="NEVER",  # expect: AGS020
        max_consecutive_auto_reply=3,
        code_execution_config=SANDBOX,
    )


class Desk:
    def __init__(self, folder, mode="ALWAYS"):
        self.agent = clerk("desk", mode)
        self.folder = folder
        self.runner = UserProxyAgent(
            "runner",
            human_input_mode=mode,
            max_consecutive_auto_reply=3,
            code_execution_config={"use_docker": True, "work_dir": folder},
        )
