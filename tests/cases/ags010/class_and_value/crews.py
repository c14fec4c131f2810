"""Agents that hand on to AutoGen what they are given."""
from autogen import UserProxyAgent


class Logged(UserProxyAgent):
    def __init__(self, log, *rest, level="info", **options):
        super().__init__(*rest, **options)
        self.log, self.level = log, level


class Changed(UserProxyAgent):
    def __init__(self, name, **options):
        options["code_execution_config"] = False
        super().__init__(name, **options)
