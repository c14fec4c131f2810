"""Heirs of another module's class, and heirs of these, in lists, loops, tables, attributes and functions, and one for other modules."""

from autogen import ConversableAgent
from desks import Desk


class Named(Desk):
    kind: type[ConversableAgent]


class First(Named):
    mode = "NEVER"  # expect: AGS020


class Second(Named):
    mode = "NEVER"  # expect: AGS020


class Third(Named):
    mode = "NEVER"  # expect: AGS020


class Fourth(Named):
    mode = "NEVER"  # expect: AGS020


class Fifth(Named):
    mode = "NEVER"  # expect: AGS020


class Offered(Named):
    mode = "NEVER"  # expect: AGS020


for desk in (First("a"), Named("b")):
    desk.open()
for kind in [Second, Named]:
    kind("c").open()
TABLE = {"third": Third("d")}
TABLE["third"].open()


class Office:
    def __init__(self):
        self.desks = [Fourth(name) for name in ("e", "f")]

    def open(self):
        for desk in self.desks:
            desk.open()


def fifth():
    return Fifth("g")


fifth().open()
