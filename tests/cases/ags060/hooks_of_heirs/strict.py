"""The only heir whose objects are made refuses what is not known."""

import os

from autogen import UserProxyAgent
from runners import Runner

KNOWN = ("df", "uptime")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


class Refusing(Runner):
    def ensure(self, command: str) -> None:
        if command not in KNOWN:
            raise PermissionError(command)


class Asking:
    def is_known(self, command: str) -> bool:
        return True

    def run(self, command: str) -> str:
        if not self.is_known(command):
            return "refused"
        return os.popen(command).read()


class Between(Asking):
    pass


class Looking(Between):
    def is_known(self, command: str) -> bool:
        return command in KNOWN


user.register_for_execution()(Refusing().run)
user.register_for_execution()(Looking().run)
