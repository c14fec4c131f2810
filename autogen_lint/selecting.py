"""Which rules run, and which of their findings count."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from autogen_rules import Settings

LEVELS = ("high", "medium", "low")
_ADVISORY = "AGS9"
_INTERNAL = "AGS000"
# More rules than these, which a part of a name may mean, are not named.
_MOST_NAMED = 10


def codes(names: Iterable[str]) -> tuple[str, ...]:
    """Codes and prefixes of codes, from those, symbols, and ``all``. Raises ValueError for what names no rule."""
    return tuple(code for name in names for code in _codes(name))


def _codes(name: str) -> tuple[str, ...]:
    from autogen_rules.reports.results import our_rules  # pylint: disable=import-outside-toplevel

    rules = our_rules()
    code = name.upper()
    if code == "ALL":
        return "AGS", _ADVISORY
    if re.fullmatch(r"AGS\d{0,3}", code) and any(known.startswith(code) for known in rules):
        return (code,)
    symbol = name.lower().removeprefix("autogen-")
    found = tuple(rule.code for rule in rules.values() if rule.symbol == symbol)
    if not found:
        raise ValueError(f"no rule {name!r}{near(name)}")
    return found


def near(name: str) -> str:
    """What to say of a name that no rule has: those that it begins, the nearest one, or where they all are."""
    from autogen_rules.reports.results import our_rules  # pylint: disable=import-outside-toplevel

    names = {known.lower(): known for rule in our_rules().values() for known in (rule.code, rule.symbol)}
    found = [known for known in names if known.startswith(name.lower())] or get_close_matches(name.lower(), names, 1, 0.8)
    said = f" (did you mean {' or '.join(names[one] for one in found)}?)"
    return said if 0 < len(found) <= _MOST_NAMED else ": autogen-lint rules lists them"


class Selection(NamedTuple):
    """What to look for and what to show; codes are prefixes, the longer one decides between ``select`` and ``ignore``."""

    settings: Settings = Settings()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    level: str = "low"
    fail_on: str = "low"

    @classmethod
    def of(cls, settings: Settings, select: tuple[str, ...], ignore: tuple[str, ...], level: str, fail_on: str) -> Selection:
        """A selection whose settings turn on the advisory rules that are selected."""
        advisory = tuple(code for code in select if code.startswith(_ADVISORY))
        return cls(settings._replace(advisory=settings.advisory + advisory), select, ignore, level, fail_on)

    def shows(self, code: str) -> bool:
        """Whether findings of a code are asked for, by it and its level."""
        selected = _longest(code, self.select) if self.select else 0
        wanted = selected > _longest(code, self.ignore) or (code == _INTERNAL and code not in self.ignore)
        return wanted and _rank(code) <= LEVELS.index(self.level)

    def fails(self, code: str) -> bool:
        """Whether findings of a code that are shown make the run fail."""
        return _rank(code) <= LEVELS.index(self.fail_on)


def _longest(code: str, prefixes: Iterable[str]) -> int:
    """The length of the longest of the prefixes that a code has; -1 for none."""
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)


def _rank(code: str) -> int:
    """0 for high; our own fault has no level and comes before all."""
    return LEVELS.index(name) if (name := level_of(code)) in LEVELS else -1


def level_of(code: str) -> str:
    """The level of a code of ours: high, medium, low, or none."""
    from autogen_rules.reports.results import our_rules  # pylint: disable=import-outside-toplevel

    return our_rules()[code].level.name
