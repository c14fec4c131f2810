"""A dict or list while it is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .dicts import add_pair
from .elements import beyond, overlay
from .values import ABSENT, MAX_ELEMENTS, UNKNOWN, Const, Dict, Items, Value, and_anything, grown, items, present, union

MAX_KEYS = 20


class Copy:
    """A dict or list while it is changed, copied once; ``excluded``: it cannot be where the change is made."""

    def __init__(self, origin: Dict | Items) -> None:
        self.origin = origin
        self.entries: dict[Any, Value] = dict(origin.entries) if isinstance(origin, Dict) else {}
        self.elements: list[Value] = list(origin.elements) if isinstance(origin, Items) else []
        self.others = origin.others
        self.excluded = False

    def done(self) -> Dict | Items:
        """What it is now: the same object where nothing has changed."""
        origin = self.origin
        if isinstance(origin, Dict):
            same = self.entries == origin.entries and self.others == origin.others
            return origin if same else grown(origin.node, origin.module, self.entries, self.others)
        same = tuple(self.elements) == origin.elements and self.others == origin.others
        return origin if same else items(origin.node, origin.module, self.elements, self.others)

    def get(self, key: Any) -> Value:
        """What a key holds now."""
        return self.entries.get(key, (UNKNOWN,) if self.others else (ABSENT,))

    def add(self, others: Value) -> None:
        """May hold these too, under a key or at a place that is not known."""
        self.others = union((self.others, others)) if self.others else others

    def open(self) -> None:
        """May hold anything besides."""
        self.others = and_anything(self.others)

    def at(self, keys: Sequence[Const | None], new: Dict | Items, act: Callable[[Copy], None]) -> None:
        """Do something to the dict or list that the keys lead to; to a ``new`` one where there is none, which a defaultdict makes."""
        if not keys:
            act(self)
            return
        if len(keys) > MAX_KEYS:
            self.open()
            return
        key, rest = keys[0], keys[1:]
        missing = Dict(new.node, new.module, {}) if rest else new
        if isinstance(self.origin, Items):
            number = key.value if key is not None else None
            if isinstance(number, int) and -len(self.elements) <= number < len(self.elements):
                self.elements[number] = inside(self.elements[number], rest, new, act)
            if key is None:
                self.open()
        elif key is not None and (key.value in self.entries or not self.others):
            known = self.entries.get(key.value, (ABSENT,))
            self.entries[key.value] = inside(tuple(missing if a is ABSENT else a for a in known), rest, new, act)
        else:
            self.add(inside((*self.others, missing), rest, new, act))

    def set(self, key: Const | None, value: Value) -> None:
        """``d[key] = value``, of a key that is not known where it is None; `ABSENT` takes the item out."""
        if key is None:
            self.add(present(value) or (UNKNOWN,))
        elif isinstance(self.origin, Dict):
            self.entries[key.value] = value
        elif isinstance(key.value, int) and -len(self.elements) <= key.value < len(self.elements):
            if value == (ABSENT,):
                del self.elements[key.value]
            else:
                self.elements[key.value] = value
        else:
            self.open()

    def merge(self, value: Value) -> None:
        """``d.update(value)``, ``d |= value``, ``l.extend(value)``, ``l += value``."""
        for alternative in value:
            overlay(self.entries, alternative)
            if isinstance(alternative, Dict) and isinstance(self.origin, Dict):
                for key, entry in alternative.entries.items():
                    sure = len(value) == 1 and ABSENT not in entry
                    self.entries[key] = entry if sure else union((present(entry), self.get(key)))
                if alternative.others:
                    self.add(alternative.others)
            elif isinstance(alternative, Items) and isinstance(self.origin, Dict):
                paired = [add_pair(self.entries, pair) for pair in alternative.elements] if len(value) == 1 else [False]
                if alternative.others or not all(paired):
                    self.open()
            elif isinstance(alternative, Items) and isinstance(self.origin, Items):
                self.elements += alternative.elements[: max(0, MAX_ELEMENTS + 1 - len(self.elements))]
                if alternative.others:
                    self.add(alternative.others)
            else:
                self.add(beyond(alternative))


def inside(value: Value, keys: Sequence[Const | None], new: Dict | Items, act: Callable[[Copy], None]) -> Value:
    """A value after something is done to the dict or list that the keys lead to in each of its dicts and lists."""
    found: list[Value] = []
    for alternative in value:
        if isinstance(alternative, (Dict, Items)):
            inner = Copy(alternative)
            inner.at(keys, new, act)
            found.append((inner.done(),))
        else:
            found.append((alternative,))
    return union(found)
