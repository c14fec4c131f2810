"""A value together with its name and the place where it is used: what a finding on a value is made from (all rules)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..edits.drafts import Draft
from ..evaluating.values import ABSENT, Alternative, Const, Dict, Items, Place, Value
from ..findings import Report

if TYPE_CHECKING:
    from .autogen_calls import AutogenCall


@dataclass(eq=False, slots=True)
class Given:
    """What ``name`` - an argument, a setting, an entry of a dict - is given, and where the linted module uses it.

    ``holder`` is the dict, where that is written, or the call that has it or may lack it; ``within`` is what this one is a part of.
    True where it is given, or may be.
    """

    name: str
    value: Value
    use: ast.AST
    holder: Dict | AutogenCall | None = None
    within: Given | None = None

    def __bool__(self) -> bool:
        return self.value != (ABSENT,)

    @property
    def sure(self) -> bool:
        """Whether the value is one thing, not one of several."""
        return len(self.value) == 1 and (self.within is None or self.within.sure)

    @property
    def may_lack(self) -> bool:
        """Whether it may not be given."""
        return ABSENT in self.value

    def constants(self) -> Iterator[Const]:
        """The constants that the value can be."""
        return (alternative for alternative in self.value if isinstance(alternative, Const))

    def dicts(self) -> Iterator[Dict]:
        """The dicts that the value can be."""
        return (alternative for alternative in self.value if isinstance(alternative, Dict))

    def part(self, value: Value) -> Given:
        """An element of the value, or what else is inside it."""
        return Given(self.name, value, self.use, within=self)

    def report(self, alternative: Alternative, message: str, *because: Given, fixes: tuple[Draft, ...] = ()) -> Report:
        """The finding that the value can be this alternative (`ABSENT`: that it is missing), ``because`` of what else can be so.

        It stands on the alternative where the linted module writes it; what is missing is reported at the dict or call that lacks it.
        """
        lacking = self.holder if isinstance(self.holder, Dict) else None
        written = lacking if alternative is ABSENT else alternative if isinstance(alternative, Place) else None
        return Report(message, self.use, written, (self, *because), fixes)

    def report_use(self, message: str, *because: Given, fixes: tuple[Draft, ...] = (), origin: Place | None = None) -> Report:
        """As `report`, for what is wrong with the use, whatever the value: it stands there; ``origin`` as in `Report`."""
        return Report(message, self.use, because=(self, *because), fixes=fixes, origin=origin)


def no_fix(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    """What nobody knows better."""
    return ()


def elements(given: Given) -> Iterator[Given]:
    """The elements of the lists that a value can be."""
    return (given.part(element) for items in given.value if isinstance(items, Items) for element in items.elements)


def reports(
    givens: Iterable[Given],
    wrong: Callable[[Given, Alternative], str | None],
    fixes: Callable[[Given, Alternative], tuple[Draft, ...]] = no_fix,
) -> Iterator[Report]:
    """The findings on what is given, at each alternative for which ``wrong`` has a message; with ``fixes`` for it."""
    for given in givens:
        for alternative in given.value:
            message = wrong(given, alternative)
            if message is not None:
                yield given.report(alternative, message, fixes=fixes(given, alternative))
