"""What the `__init__` of a base sets is there only where that of the class calls it."""

from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor

box = DockerCommandLineCodeExecutor(work_dir="work/box", timeout=60)


class Desk:
    def __init__(self):
        self.mode = "NEVER"  # ok: both that are made leave it aside
        self.replies = 3

    def user(self):
        return UserProxyAgent(
            "user", human_input_mode=self.mode, max_consecutive_auto_reply=self.replies, code_execution_config={"executor": box}
        )


class OwnDesk(Desk):
    def __init__(self):
        self.mode = "ALWAYS"
        self.replies = 3


class NamedDesk(OwnDesk):
    def __init__(self):
        OwnDesk.__init__(self)
        self.name = "desk"


OwnDesk().user()
NamedDesk().user()


class Counter:
    def __init__(self):
        self.mode = "NEVER"  # expect: AGS020

    def user(self):
        return UserProxyAgent(
            "user", human_input_mode=self.mode, max_consecutive_auto_reply=3, code_execution_config={"executor": box}
        )


class BusyCounter(Counter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.busy = True


BusyCounter().user()
