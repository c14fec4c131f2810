"""One call makes objects of several classes, or of several settings: what a method gives is asked for each of them."""

from autogen import UserProxyAgent


class Shop:
    mode = "ALWAYS"

    def execution(self):
        raise NotImplementedError

    def open(self):
        return UserProxyAgent("till", human_input_mode=self.mode, code_execution_config=self.execution())


class Kiosk(Shop):
    def execution(self):
        return False


class Bakery(Shop):
    def execution(self):
        return {"use_docker": False, "work_dir": "bakery"}  # expect: AGS010


class Press(Shop):
    mode = "NEVER"  # expect: AGS020

    def execution(self):
        return {"use_docker": True, "work_dir": "press"}


class NightKiosk(Kiosk):
    mode = "NEVER"


for kind in (Kiosk, Bakery, Press, NightKiosk):
    kind().open()


class Stall:
    def __init__(self, execution):
        self.execution = execution

    def open(self):
        return UserProxyAgent("stall", human_input_mode="ALWAYS", code_execution_config=self.execution)


def built(execution):
    return Stall(execution)


for stall in [built(False), built({"use_docker": False})]:  # expect: AGS010
    stall.open()
