"""Objects are made of a class whose hook refuses nothing, or of another heir that does not."""

import os

from autogen import UserProxyAgent
from runners import Runner

KNOWN = ("df", "uptime")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


class Refusing(Runner):
    def ensure(self, command: str) -> None:
        if command not in KNOWN:
            raise PermissionError(command)


class Noting(Runner):
    def ensure(self, command: str) -> None:
        print(command)


class Asking:
    def is_known(self, command: str) -> bool:
        return bool(command)

    def run(self, command: str) -> str:
        if not self.is_known(command):
            return "refused"
        return os.popen(command).read()  # expect: AGS060


class Looking(Asking):
    def is_known(self, command: str) -> bool:
        return command in KNOWN


user.register_for_execution()(Noting().run)  # expect: AGS060
user.register_for_execution()(Refusing().run)
user.register_for_execution()(Asking().run)
user.register_for_execution()(Looking().run)
