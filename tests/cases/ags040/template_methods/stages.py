"""Classes that leave to their heirs what becomes of a reply, with what they check of it before."""

from abc import ABC, abstractmethod

from autogen import AssistantAgent

KNOWN = ("list()", "dict()")
writer = AssistantAgent("writer", llm_config={"model": "m"})


class Stage(ABC):
    def play(self):
        self.perform(writer.generate_reply([{"role": "user", "content": "Write a line."}]))

    @abstractmethod
    def perform(self, line): ...


class Careful:
    def play(self):
        line = writer.generate_reply([{"role": "user", "content": "Write a line."}])
        if line not in KNOWN:
            raise ValueError(line)
        self.perform(line)

    def perform(self, line):
        raise NotImplementedError


class Loud:
    def play(self):
        line = writer.generate_reply([{"role": "user", "content": "Write a line."}])
        self.perform(line)
        if line in KNOWN:
            self.repeat(line)

    def perform(self, line):
        print(line)

    def repeat(self, line):
        print(line)


class Reader:
    def read(self, path):
        return self.fetch(path)


class Player:
    def play(self):
        line = self.line()
        exec(line)

    def play_known(self):
        line = self.line()
        if line in KNOWN:
            exec(line)

    def line(self):
        raise NotImplementedError
