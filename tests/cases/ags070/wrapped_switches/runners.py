"""An agent whose settings contradict each other, whatever its parameters are."""

from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor


class Runner(UserProxyAgent):
    def __init__(self, isolated=True, folder="runs", **others):
        settings = {
            "executor": DockerCommandLineCodeExecutor(work_dir=folder),
            "use_docker": isolated,  # expect: AGS070
            "work_dir": folder,  # expect: AGS070
        }
        super().__init__("runner", human_input_mode="ALWAYS", code_execution_config=settings, **others)


def runner(settings):
    return UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=settings)
