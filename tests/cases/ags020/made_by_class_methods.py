"""An object that a class method makes of its class is given what stands there."""

from autogen import UserProxyAgent

CODE = {"use_docker": True, "work_dir": "scratch", "timeout": 60}


class Crew:
    def __init__(self, mode):
        self.runner = UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)

    @classmethod
    def quiet(cls):
        return cls("NEVER")  # expect: AGS020

    @classmethod
    def watched(cls):
        return cls(mode="ALWAYS")


class Reader:
    def __init__(self, mode):
        self.reader = UserProxyAgent("reader", human_input_mode=mode, code_execution_config=False, max_consecutive_auto_reply=3)

    @classmethod
    def quiet(cls):
        return cls("NEVER")  # ok: executes nothing


Crew.quiet()
Crew.watched()
Reader.quiet()
