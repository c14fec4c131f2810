"""What a base class of another module calls of itself is what its heirs write: what it passes arrives there."""

from autogen_core.tools import FunctionTool
from stages import Careful, Loud, Reader, Stage


class Actor(Stage):
    def perform(self, line):
        exec(line)  # expect: AGS040

    def rehearse(self, line):
        exec(line)  # ok: nobody passes it anything


class Clerk(Careful):
    def perform(self, line):
        exec(line)  # ok: the base passes on only what it knows


class Speaker(Loud):
    def perform(self, line):
        exec(line)  # expect: AGS040

    def repeat(self, line):
        exec(line)  # ok: the base passes on only what it knows


class Shelf(Reader):
    def fetch(self, path):
        self.last = path
        return open(path).read()  # expect: AGS052


class Titles(Reader):
    def fetch(self, path):
        return f"{path}: no such title"  # ok: nothing is opened


tools = [FunctionTool(Shelf().read, "reads a book"), FunctionTool(Titles().read, "says a title")]
