"""What evaluation asks of the library that linted programs use: another library is another world, not another ``if``."""

from __future__ import annotations

from collections.abc import Set
from typing import Protocol

from ..reading.project import Library


class Symbol(Protocol):
    """A class, function or method of the library; ``kind`` says which, ``qualified`` is its name among all of them."""

    @property
    def name(self) -> str: ...

    @property
    def qualified(self) -> str: ...

    @property
    def kind(self) -> str: ...

    def is_a(self, role: frozenset[str]) -> bool:
        """Whether it, or a base of it, is among these qualified names."""


class World(Library, Protocol):
    """The library by its names."""

    def lookup(self, dotted: str) -> Symbol | None:
        """What a dotted name stands for; None for what is not the library's."""

    def distinctive(self, name: str) -> bool:
        """Whether a name that nothing binds can only be one of the library's."""

    def meant(self, name: str, keywords: Set[str]) -> Symbol | None:
        """What such a name stands for in a call with these keywords."""
