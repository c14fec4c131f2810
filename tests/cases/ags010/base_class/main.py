import os

from autogen import UserProxyAgent
from base import Runner

runner = Runner("runner", human_input_mode="ALWAYS")  # ok: reported where its class is written


class Watched(Runner):
    class Settings:
        """What stands in the body of a class inside another one is called in no method."""

        home = os.getenv("HOME")
        names = [name.upper() for name in ("a", "b")]

    def other(self):
        return UserProxyAgent("other", human_input_mode="ALWAYS", code_execution_config={"use_docker": False})  # expect: AGS010
