"""What a base class of another module calls of itself is what its heirs write: what it passes arrives there."""

from autogen_core.tools import FunctionTool
from stages import Careful, Loud, Player, Reader, Stage, writer


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


class Reply(Player):
    def line(self):
        return writer.generate_reply([{"role": "user", "content": "Write a line."}])


class Known(Player):
    def line(self):
        line = writer.generate_reply([{"role": "user", "content": "Write a line."}])
        if line not in ("list()", "dict()"):
            raise ValueError(line)
        return line


class Written(Player):
    def line(self):
        return "list()"


class Shelf(Reader):
    def fetch(self, path):
        self.last = path
        return open(path).read()  # expect: AGS052


class Titles(Reader):
    def fetch(self, path):
        return f"{path}: no such title"  # ok: nothing is opened


tools = [FunctionTool(Shelf().read, "reads a book"), FunctionTool(Titles().read, "says a title")]

Reply().play()  # expect: AGS040
Reply().play_known()  # ok: the base runs only what it knows
Known().play()  # ok: this heir refuses what it does not know
Written().play()  # ok: what this heir says is written
