"""What a method of an object looks at is known where the object is given to a constructor, also with an annotation."""

import os

from autogen import ConversableAgent, register_function


class Rules:
    def begins(self, line):
        return any(line.startswith(word) for word in ("make", "ls"))

    def lists(self, line):
        return line in ("make", "ls")


class Machine:
    def __init__(self, rules: Rules):
        self.rules = rules

    def begun(self, line: str) -> int:
        if not self.rules.begins(line):
            return 1
        return os.system(line)  # expect: AGS060

    def listed(self, line: str) -> int:
        if not self.rules.lists(line):
            return 1
        return os.system(line)  # ok: the whole line is in a list


machine = Machine(Rules())
coder = ConversableAgent("coder", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
register_function(machine.begun, caller=coder, executor=worker, description="A line")
register_function(machine.listed, caller=coder, executor=worker, description="A line")
