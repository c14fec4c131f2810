"""Settings, and a copy of them."""

from dataclasses import dataclass, replace


@dataclass
class Limits:
    rounds: int = 10


NORMAL = Limits()
WILD = replace(NORMAL, rounds=900)
TAME = replace(WILD, rounds=9)


def with_rounds(rounds):
    return replace(NORMAL, rounds=rounds)
