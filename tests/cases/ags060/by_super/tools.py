"""Methods of the next class, by ``super()``."""

import subprocess

from autogen import AssistantAgent
from running import Guarded, Runner

assistant = AssistantAgent("assistant", llm_config=False)


class Shell(Runner):
    def shell(self, command: str) -> str:
        return super().run(command)  # expect: AGS060


class Listing(Guarded):
    def look(self, command: str) -> str:
        super().refuse_others(command)
        return subprocess.run(command, shell=True).stdout  # ok: the method of the base refuses all others

    def noted(self, command: str) -> str:
        super().note(command)
        return subprocess.run(command, shell=True).stdout  # expect: AGS060


for tool in (Shell().shell, Listing().look, Listing().noted):
    assistant.register_for_llm(description="Runs a command")(tool)
