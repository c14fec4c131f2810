"""Texts with fields that constants are put into: ``"{}:{}".format(host, 80)``, ``"%s:%d" % (host, 80)``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count
from typing import Any

from .values import Const, Place, Value, as_text

# A field without a format of its own, by the character that begins one.
_PLAIN = {"{": re.compile(r"\{(\w*)\}"), "%": re.compile(r"%(?:\((\w+)\))?[sd]")}
_ANY = {"{": re.compile(r"[{}]"), "%": re.compile("%")}
MAX_TEXT = 20_000


def filled(place: Place, template: str, begins: str, values: Mapping[Any, Value]) -> Const | None:
    """The text that is made at a place, where each field is plain and its value - by its name, or its number from 0 - is one constant; else
    None.

    ``begins`` is the character that a field begins with.
    """
    field, numbers = _PLAIN[begins], count()
    if len(template) > MAX_TEXT or _ANY[begins].search(field.sub("", template)):
        return None
    found = []
    for match in field.finditer(template):
        value = values.get(match[1] or str(next(numbers)), ())
        if len(value) != 1 or not isinstance(value[0], Const):
            return None
        found.append(value[0])
    said = [str(as_text(each).value) for each in found]
    texts = iter(said)
    whole = field.sub(lambda _: next(texts), template) if sum(map(len, said)) <= MAX_TEXT else None
    return Const(place.node, place.module, whole, tuple(found)) if whole is not None else None
