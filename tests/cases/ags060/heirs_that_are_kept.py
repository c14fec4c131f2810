"""A class that keeps each of its heirs, whose methods are made tools."""

import os

from autogen import ConversableAgent, register_function


class Plugin:
    kept = []

    def __init_subclass__(cls):
        Plugin.kept.append(cls)

    def run(self, text: str) -> str:
        raise NotImplementedError


class Shell(Plugin):
    def run(self, text: str) -> str:
        return os.popen(text).read()  # expect: AGS060


class Upper(Plugin):
    def run(self, text: str) -> str:
        return text.upper()


class Alone:
    def run(self, text: str) -> str:
        return os.popen(text).read()  # ok: no tool


caller = ConversableAgent("caller", llm_config={"model": "m"})
executor = ConversableAgent("executor", llm_config=False)
for plugin in Plugin.kept:
    register_function(plugin().run, caller=caller, executor=executor, name=plugin.__name__, description="a plugin")
