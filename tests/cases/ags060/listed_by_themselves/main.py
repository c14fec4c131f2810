"""What an object, a class or a module lists of itself becomes tools; what begins with an underscore does not."""

import inspect
import subprocess

import disks
from autogen import ConversableAgent, register_function

asker = ConversableAgent("asker", llm_config={"model": "m"}, human_input_mode="ALWAYS")
doer = ConversableAgent("doer", llm_config=False, human_input_mode="ALWAYS")


class Desk:
    def size(self, path: str) -> str:
        """The size of a folder."""
        return subprocess.getoutput(f"du {path}")  # expect: AGS060

    def _other(self, line: str) -> str:
        return subprocess.getoutput(line)  # ok: no tool


class Net:
    @staticmethod
    def host(name: str) -> str:
        """A host."""
        return subprocess.getoutput(f"host {name}")  # expect: AGS060

    @staticmethod
    def port(number: int) -> str:
        """A port."""
        return subprocess.getoutput(f"lsof -i :{number}")  # ok: a number


desk = Desk()
for method in [getattr(desk, name) for name in dir(desk) if not name.startswith("_")]:
    register_function(method, caller=asker, executor=doer, description=method.__doc__)
for name, function in inspect.getmembers(Net, inspect.isfunction):
    register_function(function, caller=asker, executor=doer, name=name, description=function.__doc__)
for name, function in inspect.getmembers(disks, inspect.isfunction):
    register_function(function, caller=asker, executor=doer, name=name, description=function.__doc__)  # expect: AGS060
