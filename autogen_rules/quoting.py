"""What a message shows of a program: the one door for its names, keys, hosts, paths and values."""

from __future__ import annotations

import re
from functools import lru_cache

from .key_shapes import masked

_LONGEST_QUOTE = 60  # characters
_LONGEST = 600
_LOOKED_AT = 4_000
_DIGITS = 21
_UNPRINTABLE = re.compile(r"[^ -~]")


@lru_cache(maxsize=1_000)  # a check says nearly what the one before has said
def printable(text: str, longest: int = _LONGEST) -> str:
    """The text on one line of printable ASCII, other characters escaped, without what looks like a key, and cut."""
    escaped = _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), masked(text[:_LOOKED_AT]))
    return escaped if len(escaped) <= longest else f"{escaped[: longest - 3]}..."


def quoted(text: str) -> str:
    """As `printable`, for something that a message names."""
    return printable(text, _LONGEST_QUOTE)


def hint(text: str) -> str:
    """What may be shown of a credential: its first three characters, or nothing of a short or unprintable one."""
    value = re.sub(r"^(?:Bearer|Basic|Token)\s+", "", text.strip(), flags=re.IGNORECASE)
    return f"{value[:3]}..." if len(value) >= 12 and not _UNPRINTABLE.search(value[:3]) else "..."


def shown(value: object) -> str:
    """What may be shown of the value of a setting that no credential belongs into: a text only where it is a plain word."""
    match value:
        case str() if not re.fullmatch(r"[A-Za-z_-]{0,16}", value):
            return repr(hint(value))
        case bytes():
            return "bytes"
        case int() if abs(value) >= 10**_DIGITS:
            return f"a number of more than {_DIGITS} digits"
    return quoted(repr(value))
