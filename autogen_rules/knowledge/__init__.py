"""AutoGen's classes, functions and methods, as its released packages define them.

``autogen.json`` is drawn from the packages by ``scripts/knowledge.py``; it is read at the first lookup, and a record of it is
parsed when it is first asked for. A symbol is known by a qualified name, ``family:Name`` or ``family:Class.method``; ``roles``
describes the families. ``python -m autogen_rules.knowledge NAME`` shows what is known of a name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import count, takewhile
from pathlib import Path
from typing import Any, NamedTuple

from .roots import FAMILY_OF_ROOT, FORMER_ROOTS

FAMILIES = ("classic", "core", "beta")


class Parameter(NamedTuple):
    """A parameter of a constructor, function or method.

    ``position`` counts from 0 without ``self`` and is None for a keyword-only parameter. ``default`` is source text,
    ``"..."`` where it is long or left to AutoGen, and None for a parameter that must be given.
    """

    name: str
    position: int | None
    default: str | None


class Signature(NamedTuple):
    """What a symbol takes in some releases (newest first)."""

    releases: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    takes_kwargs: bool


@dataclass(frozen=True, eq=False)
class Symbol:
    """A class (with its constructor), function or method: ``kind`` says which.

    ``paths`` are the dotted names that it is imported by, the one that defines it in the newest release first; ``bases`` are
    qualified names, ``signatures`` stand newest first. ``takes`` are the parameters that matter to rules, by what they are:
    ``secret``, ``address``, ``folder``, ``mount``, ``time``, ``bound``, ``approval`` or ``network``.
    """

    family: str
    name: str
    qualified: str
    paths: tuple[str, ...]
    bases: tuple[str, ...]
    kind: str
    takes: Mapping[str, frozenset[str]]
    signatures: tuple[Signature, ...]

    def taking(self, what: str) -> frozenset[str]:
        """The parameters of a kind, in any release."""
        return self.takes.get(what, frozenset())

    @property
    def takes_kwargs(self) -> bool:
        """Whether arguments that are not among the parameters are accepted, in any release."""
        return any(signature.takes_kwargs for signature in self.signatures)

    def parameters(self, version: str = "") -> Mapping[str, Parameter]:
        """The parameters by name, of all releases together (the newest position counts) or those nearest to a version.

        A version is written ``"0.2.35"``, ``"0.7"`` or, for AG2, ``"ag2-0.9"``; it may stand for all that begin so.
        """
        return _parameters(self, version)

    def taken(self, name: str) -> Parameter | None:
        """A parameter of its own, else that of the nearest class that it inherits from, which gets what it does not know itself."""
        inherited = (symbol for base in _lineage(self.qualified)[1:] for symbol in _named(base))
        return next((symbol.parameters()[name] for symbol in (self, *inherited) if name in symbol.parameters()), None)

    def positional(self, version: str = "") -> list[str]:
        """The names of the parameters that are given by position: the name at index 0 is the first argument's."""
        return [*_positional(self, version)]

    def ancestors(self) -> frozenset[str]:
        """The qualified names of the class itself and of all classes that it inherits from."""
        return frozenset(_lineage(self.qualified))

    def is_a(self, role: frozenset[str]) -> bool:
        """Whether it has a role, itself or through its bases."""
        return not role.isdisjoint(_lineage(self.qualified))


def family_of(dotted: str) -> str | None:
    """The family of the package that a dotted name begins with, None outside AutoGen."""
    if f"{dotted}.".startswith("autogen.beta."):
        return "beta"
    return "classic" if f"{dotted}.".startswith(FORMER_ROOTS) else FAMILY_OF_ROOT.get(dotted.partition(".")[0])


@lru_cache(maxsize=4096)
def lookup(dotted: str) -> Symbol | None:
    """The symbol that a dotted name such as ``autogen.UserProxyAgent`` or ``autogen.Cache.disk`` stands for.

    A path that no release has is looked up by its last name in the family of its first: packages move their modules.
    """
    family = family_of(dotted)
    if family is None:
        return None
    for former in FORMER_ROOTS:
        if dotted.startswith(former):
            dotted = "autogen." + dotted.removeprefix(former)
    index = _by_path().get(dotted)
    if index is not None:
        return _symbol(index)
    owner_path, _, name = dotted.rpartition(".")
    owner = lookup(owner_path)
    if owner is not None and owner.kind == "class":
        return method(family, owner.name, name)
    return next(_named(f"{family}:{name}"), None)


def is_named(dotted: str, role: frozenset[str]) -> bool:
    """Whether a dotted name, or a bare one that nothing binds, is in a role, as far as the name says: for what has no record."""
    family, parts = family_of(dotted), dotted.split(".")
    if family is None:
        return any(name.partition(":")[2] == dotted for name in role)
    return f"{family}:{parts[-1]}" in role or f"{family}:{'.'.join(parts[-2:])}" in role


def by_name(bare: str) -> tuple[Symbol, ...]:
    """The classes and functions of a name in all families, the classic ones first."""
    return tuple(symbol for family in FAMILIES for symbol in _named(f"{family}:{bare}"))


def method(family: str, class_name: str, method_name: str) -> Symbol | None:
    """A method of a class, its own or inherited, where its signature is known."""
    owners = _lineage(f"{family}:{class_name}")
    return next((symbol for owner in owners for symbol in _named(f"{owner}.{method_name}")), None)


def family_of_version(version: str) -> str | None:
    """The family that a version such as ``"0.2.35"``, ``"ag2-0.9"`` or ``"0.7"`` belongs to; None for none."""
    if not version:
        return None
    line, numbers = _numbers(version)
    if line == "ag2":
        return "classic" if numbers < (1,) else "beta"
    return "classic" if numbers < (0, 4) else "core"


@lru_cache(maxsize=None)
def makers() -> frozenset[str]:
    """The names of the methods, such as ``Cache.redis``, that make an object with a credential, an address, a time limit
    or a switch of the network.
    """
    methods = (symbol for name in _by_qualified() if "." in name for symbol in _named(name))
    made_with = ("secret", "address", "network", "time")
    return frozenset(symbol.name.rpartition(".")[2] for symbol in methods if any(map(symbol.taking, made_with)))


def symbols() -> Iterator[Symbol]:
    """Everything that is known, in the order of the qualified names."""
    return map(_symbol, range(len(_lines())))


# A line of the file is a record, and begins with what it is found by.
_FOUND_BY = re.compile(r'\{"name":"(?P<name>[^"]+)","path":"(?P<path>[^"]+)","exports":\[(?P<exports>[^\]]*)\]')


@lru_cache(maxsize=None)
def _lines() -> list[str]:
    return Path(__file__).with_name("autogen.json").read_text(encoding="utf-8").splitlines()[1:-1]


@lru_cache(maxsize=None)
def _by_path() -> dict[str, int]:
    paths: dict[str, int] = {}
    for index, line in enumerate(_lines()):
        head = _FOUND_BY.match(line)
        assert head is not None
        for path in (head["path"], *json.loads(f"[{head['exports']}]")):
            paths.setdefault(path, index)
    return paths


@lru_cache(maxsize=None)
def _by_qualified() -> dict[str, list[int]]:
    names: dict[str, list[int]] = {}
    for index, line in enumerate(_lines()):
        head = _FOUND_BY.match(line)
        assert head is not None
        names.setdefault(head["name"], []).append(index)
    return names


def _named(qualified: str) -> Iterator[Symbol]:
    return map(_symbol, _by_qualified().get(qualified, ()))


@lru_cache(maxsize=None)
def _symbol(index: int) -> Symbol:
    record: dict[str, Any] = json.loads(_lines()[index].rstrip(","))
    family, _, name = record["name"].partition(":")
    return Symbol(
        family,
        name,
        record["name"],
        (record["path"], *record["exports"]),
        tuple(record["bases"]),
        record["kind"],
        {what: frozenset(names) for what, names in record["takes"].items()},
        tuple(
            Signature(tuple(drawn["releases"]), tuple(Parameter(*values) for values in drawn["parameters"]), drawn["kwargs"])
            for drawn in record["signatures"]
        ),
    )


@lru_cache(maxsize=None)
def _lineage(qualified: str) -> tuple[str, ...]:
    lineage = [qualified]
    for name in lineage:
        for symbol in _named(name):
            lineage += (base for base in symbol.bases if base not in lineage)
    return tuple(lineage)


@lru_cache(maxsize=None)
def _parameters(symbol: Symbol, version: str) -> Mapping[str, Parameter]:
    releases = {release for signature in symbol.signatures for release in signature.releases}
    chosen = _nearest(releases, version) if version else releases
    found: dict[str, Parameter] = {}
    for signature in symbol.signatures:
        if not chosen.isdisjoint(signature.releases):
            for parameter in signature.parameters:
                found.setdefault(parameter.name, parameter)
    return found


@lru_cache(maxsize=None)
def _positional(symbol: Symbol, version: str) -> tuple[str, ...]:
    newest_last = reversed([*symbol.parameters(version).values()])
    names = {parameter.position: parameter.name for parameter in newest_last}
    return tuple(names[position] for position in takewhile(names.__contains__, count()))


def _nearest(releases: set[str], version: str) -> set[str]:
    """The releases of a version's line: those that begin with it, else the last before it, else the first after it."""
    line, wanted = _numbers(version)
    numbers = {release: _numbers(release)[1] for release in releases if _numbers(release)[0] == line}
    if not numbers:
        return releases
    same = {release for release, number in numbers.items() if number[: len(wanted)] == wanted}
    earlier = [release for release, number in numbers.items() if number < wanted]
    return same or {max(earlier, key=numbers.__getitem__) if earlier else min(numbers, key=numbers.__getitem__)}


def _numbers(version: str) -> tuple[str, tuple[int, ...]]:
    line, _, number = version.rpartition("-")
    return line, tuple(map(int, number.split(".")))
