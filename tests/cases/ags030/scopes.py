"""Which binding a name has where it is used."""

import os
from enum import Enum
from typing import NamedTuple

from autogen import GroupChat

limit = 500


def own_name():
    limit = 10
    return GroupChat(agents=[], messages=[], max_round=limit)  # ok: the function's own name


def parameter(limit):
    return GroupChat(agents=[], messages=[], max_round=limit)  # ok: unknown


def in_comprehension():
    return [GroupChat(agents=[], messages=[], max_round=limit) for limit in (5, 10)]  # ok: the comprehension's own


class Chat:
    limit = 10

    def make(self):
        return GroupChat(agents=[], messages=[], max_round=self.limit)  # ok: the class's own

    def grow(self):
        self.size = 20
        return GroupChat(agents=[], messages=[], max_round=self.size)  # ok


class LongChat:
    def __init__(self, rounds=15):
        self.rounds = rounds
        self.most = 600  # expect: AGS030

    def make(self):
        return GroupChat(agents=[], messages=[], max_round=self.rounds)  # ok: 15

    def make_longest(self):
        return GroupChat(agents=[], messages=[], max_round=self.most)


class Rounds(Enum):
    SHORT = 5
    LONG = 700  # expect: AGS030


GroupChat(agents=[], messages=[], max_round=Rounds.SHORT.value)
GroupChat(agents=[], messages=[], max_round=Rounds.LONG.value)


class Plan(NamedTuple):
    rounds: int = 800  # expect: AGS030


GroupChat(agents=[], messages=[], max_round=Plan().rounds)
GroupChat(agents=[], messages=[], max_round=Plan(rounds=8).rounds)  # ok: 8 is given

short, long = 10, 900  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=short)
GroupChat(agents=[], messages=[], max_round=long)

if (walrus := 1000) and os.getenv("RUN"):  # expect: AGS030
    GroupChat(agents=[], messages=[], max_round=walrus)

try:
    tried = int(os.environ["ROUNDS"])
except KeyError:
    tried = 1100  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=tried)

match os.getenv("MODE"):
    case "long":
        matched = 1200  # expect: AGS030
    case _:
        matched = 12
GroupChat(agents=[], messages=[], max_round=matched)

grown = 10
for _ in range(3):
    GroupChat(agents=[], messages=[], max_round=grown)
    grown = 1300  # expect: AGS030


def changes_global():
    global changed
    changed = 1400  # expect: AGS030


changed = 14
changes_global()
GroupChat(agents=[], messages=[], max_round=changed)


def outer():
    captured = 1500  # expect: AGS030

    def inner():
        return GroupChat(agents=[], messages=[], max_round=captured)

    return inner


def two_returns(long):
    if long:
        return 1600  # expect: AGS030
    return 16


GroupChat(agents=[], messages=[], max_round=two_returns(os.getenv("LONG")))

limits = [10, 1700]  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=limits[0])
GroupChat(agents=[], messages=[], max_round=limits[1])

nested = {"chat": {"rounds": 1800, "turns": 18}}  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=nested["chat"]["rounds"])
GroupChat(agents=[], messages=[], max_round=nested["chat"]["turns"])
GroupChat(agents=[], messages=[], max_round=nested.get("chat", {}).get("turns", 5))
