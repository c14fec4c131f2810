"""Texts with fields that values are put into: ``"{}:{}".format(host, 80)``, ``"%s:%d" % (host, 80)``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count
from typing import Any

from .values import Alternative, Const, Place, Text, Value, as_text

# A field without a format of its own, by the character that begins one.
_PLAIN = {"{": re.compile(r"\{(\w*)\}"), "%": re.compile(r"%(?:\((\w+)\))?[sd]")}
_ANY = {"{": re.compile(r"[{}]"), "%": re.compile("%")}
MAX_TEXT = 20_000


def filled(place: Place, template: str, begins: str, values: Mapping[Any, Value]) -> Alternative | None:
    """The text that is made at a place, where each field is plain and has a value - by its name, or its number from 0; else None.

    ``begins`` is the character that a field begins with.
    """
    field, numbers = _PLAIN[begins], count()
    if len(template) > MAX_TEXT or _ANY[begins].search(field.sub("", template)):
        return None
    first, *rest = field.split(template)
    parts: list[Value] = [(Const(place.node, place.module, first),)] if first else []
    for name, following in zip(rest[::2], rest[1::2], strict=True):
        value = values.get(name or str(next(numbers)), ())
        if not value:
            return None
        parts.append(tuple([as_text(each) if isinstance(each, Const) else each for each in value]))
        parts += [(Const(place.node, place.module, following),)] if following else []
    return in_a_row(place, parts)


def in_a_row(place: Place, parts: list[Value]) -> Alternative:
    """The text that parts make: a constant where all are, else what is made of them."""
    constants = tuple(part[0] for part in parts if len(part) == 1 and isinstance(part[0], Const))
    if len(constants) == len(parts):
        text = "".join(str(as_text(constant).value) for constant in constants)
        if len(text) <= MAX_TEXT:
            return Const(place.node, place.module, text, constants)
    return Text(place.node, place.module, tuple(parts))
