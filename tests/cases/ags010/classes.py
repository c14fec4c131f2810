from dataclasses import dataclass
from functools import partial

import autogen
from autogen.coding import LocalCommandLineCodeExecutor


class Runner(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(
            name,
            human_input_mode="ALWAYS",
            code_execution_config={
                "work_dir": "coding",
                "use_docker": False,  # expect: AGS010
            },
        )


class Passing(autogen.UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, **options)


class Plain(autogen.ConversableAgent):
    pass


passed = Passing("passed", code_execution_config={"work_dir": "coding", "use_docker": True})
plain = Plain("plain", code_execution_config={"use_docker": False})  # expect: AGS010


class HostExecutor(LocalCommandLineCodeExecutor):
    pass


host = HostExecutor(work_dir="coding")  # expect: AGS010


class Settings:
    coding = {"work_dir": "coding", "use_docker": False}  # expect: AGS010
    unused = {"work_dir": "coding", "use_docker": False}  # ok: no agent gets it


by_class = autogen.UserProxyAgent("by_class", code_execution_config=Settings.coding)


@dataclass
class Options:
    use_docker: bool = False  # expect: AGS010
    work_dir: str = "coding"


options = Options()
by_dataclass = autogen.UserProxyAgent(
    "by_dataclass",
    code_execution_config={"work_dir": options.work_dir, "use_docker": options.use_docker},
)


class Team:
    def __init__(self):
        self.config = {"work_dir": "coding"}  # expect: AGS010
        self.user = autogen.UserProxyAgent("user", code_execution_config=self.config)
        self.executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010


make_user = partial(autogen.UserProxyAgent, code_execution_config={"use_docker": False})  # expect: AGS010
made = make_user("made")
settings = {"human_input_mode": "ALWAYS", "code_execution_config": {"use_docker": False}}  # expect: AGS010
unpacked = autogen.UserProxyAgent("unpacked", **settings)
