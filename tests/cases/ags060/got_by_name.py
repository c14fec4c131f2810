"""Methods that are got by their names, of a loop or a choice, become tools; the others do not."""

import subprocess

from autogen import ConversableAgent, register_function

asker = ConversableAgent("asker", llm_config={"model": "m"}, human_input_mode="ALWAYS")
doer = ConversableAgent("doer", llm_config=False, human_input_mode="ALWAYS")


class Desk:
    def size(self, path: str) -> str:
        """The size of a folder."""
        return subprocess.getoutput(f"du {path}")  # expect: AGS060

    def host(self, name: str) -> str:
        """A host."""
        return subprocess.check_output(["host", name], text=True)  # ok: an argument

    def other(self, line: str) -> str:
        return subprocess.getoutput(line)  # ok: no tool


desk = Desk()
for name in ("size", "host"):
    function = getattr(desk, name)
    register_function(function, caller=asker, executor=doer, description=function.__doc__)
