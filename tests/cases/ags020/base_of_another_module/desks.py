"""What a base keeps is what each subclass hands it, not what it would keep without."""

from autogen import UserProxyAgent
from desk import Desk

SANDBOX = {"use_docker": True, "work_dir": "desks"}


class Asking(Desk):
    def __init__(self, name, mode="ALWAYS"):
        super().__init__(name, mode=mode)

    def runner(self):
        return UserProxyAgent(self.name, human_input_mode=self.mode, code_execution_config=SANDBOX)  # ok: ALWAYS is handed on


class AskingByName(Desk):
    def __init__(self, name):
        Desk.__init__(self, name, "ALWAYS")

    def runner(self):
        return UserProxyAgent(self.name, human_input_mode=self.mode, code_execution_config=SANDBOX)  # ok


class AskingStill(Asking):
    def runner(self):
        return UserProxyAgent(self.name, human_input_mode=self.mode, code_execution_config=SANDBOX)  # ok: as the class before


class Silent(Asking):
    def __init__(self, name):
        super().__init__(name, "NEVER")  # expect: AGS020

    def runner(self):
        return UserProxyAgent(self.name, human_input_mode=self.mode, code_execution_config=SANDBOX)


class Plain(Desk):
    def runner(self):
        return UserProxyAgent(self.name, human_input_mode=self.mode, code_execution_config=SANDBOX)  # expect: AGS020


class Late(Desk):
    def __init__(self, name):
        self.title = name.title()

    def runner(self):
        return UserProxyAgent(self.title, human_input_mode=self.mode, code_execution_config=SANDBOX)  # the same value as above


class Twice(Desk):
    def __init__(self):
        self.mode = "TERMINATE"

    def __init__(self, name):  # the one that counts
        self.title = name.title()
        super().__init__(name, "ALWAYS")

    def runner(self):
        return UserProxyAgent(self.title, human_input_mode=self.mode, code_execution_config=SANDBOX)  # ok


def of(name):
    return Asking(name, "NEVER").runner()  # expect: AGS020
