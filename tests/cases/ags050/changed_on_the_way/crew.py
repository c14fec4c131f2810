"""Agents of the program, which uses autogen: what they are given is completed on the way."""

from autogen import UserProxyAgent


class Asked(UserProxyAgent):
    def __init__(self, name, **options):
        options.setdefault("human_input_mode", "ALWAYS")
        super().__init__(name, **options)


class Merged(UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, **{"human_input_mode": "ALWAYS", **options})


def hired(name, running):
    options = {"human_input_mode": "ALWAYS", "code_execution_config": running}
    return UserProxyAgent(name, **options)


class Fixed(UserProxyAgent):
    def __init__(self, name, **options):
        options["code_execution_config"] = False
        super().__init__(name, human_input_mode="ALWAYS", **options)
