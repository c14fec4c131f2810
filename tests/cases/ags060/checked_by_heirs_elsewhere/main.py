"""What heirs of another module check."""
from autogen import AssistantAgent
from autogen_core.tools import FunctionTool

from runners import Allowing, Runner

agent = AssistantAgent("coder", llm_config={"model": "gpt-4o"})


class Own(Runner):
    def _check(self, source):
        if source not in self.allowed:
            raise ValueError(source)


def first():
    reply = agent.generate_reply([{"role": "user", "content": "Print the date."}])
    Runner().run(reply)  # expect: AGS040
    Runner().shell(reply)  # expect: AGS040
    Own().shell(reply)  # expect: AGS040


def second():
    reply = agent.generate_reply([{"role": "user", "content": "Print the date."}])
    Allowing().run(reply)
    Allowing().shell(reply)
    Own().run(reply)


def read(name: str) -> str:
    return Runner().read(name)  # expect: AGS052


def read_known(name: str) -> str:
    return Allowing().read(name)


def shell(command: str) -> str:
    return Runner().shell(command)  # expect: AGS060


def shell_known(command: str) -> str:
    return Allowing().shell(command)


tools = [FunctionTool(f, "x") for f in (read, read_known, shell, shell_known)]
more = [
    FunctionTool(Runner().shell, "x"),  # expect: AGS060
    FunctionTool(Allowing().shell, "x"),
    FunctionTool(Runner().read, "x"),  # expect: AGS052
    FunctionTool(Allowing().read, "x"),
]
