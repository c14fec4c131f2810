"""Texts with fields that values are put into: ``"{}:{}".format(host, 80)``, ``"%s:%d" % (host, 80)``."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

from ..reading.memo import once
from ..reading.model import Scope
from .arguments import Arguments
from .records import class_of
from .values import Alternative, Const, Def, Place, Text, Value, as_text, union

if TYPE_CHECKING:
    from .here import Here

# A field without a format of its own, by the character that begins one.
_PLAIN = {"{": re.compile(r"\{(\w*)\}"), "%": re.compile(r"%(?:\((\w+)\))?[sd]")}
_ANY = {"{": re.compile(r"[{}]"), "%": re.compile("%")}
MAX_TEXT = 20_000


def filled(node: ast.AST, here: Here, template: str, begins: str, values: Mapping[Any, Value]) -> Alternative | None:
    """The text that is made at a node, where each field is plain and has a value - by its name, or its number from 0; else None.

    ``begins`` is the character that a field begins with.
    """
    field, numbers = _PLAIN[begins], count()
    if len(template) > MAX_TEXT or _ANY[begins].search(field.sub("", template)):
        return None
    first, *rest = field.split(template)
    place = Place(node, here.module)
    parts: list[Value] = [(Const(node, place.module, first),)] if first else []
    for name, following in zip(rest[::2], rest[1::2], strict=True):
        value = values.get(name or str(next(numbers)), ())
        if not value:
            return None
        parts.append(union(put_into_text(each, node, here) for each in value))
        parts += [(Const(node, place.module, following),)] if following else []
    return in_a_row(place, parts)


def put_into_text(alternative: Alternative, node: ast.AST, here: Here) -> Value:
    """What ``str`` and the fields of texts make of the value of a node: of an object of the project what its ``__str__`` gives."""
    if isinstance(alternative, Const):
        return (as_text(alternative),)
    written = here.attribute(alternative, "__str__", node) if class_of(alternative) is not None else ()
    made = Arguments(_plain_call(here.module.top, node), here)
    return union(here.called(each, made) for each in written if isinstance(each, Def)) or (alternative,)


@once
def _plain_call(top: Scope, node: ast.AST) -> ast.Call:
    return ast.copy_location(ast.Call(ast.Constant(None), [], []), node)


def in_a_row(place: Place, parts: list[Value]) -> Alternative:
    """The text that parts make: a constant where all are, else what is made of them."""
    constants = tuple(part[0] for part in parts if len(part) == 1 and isinstance(part[0], Const))
    if len(constants) == len(parts):
        text = "".join(str(as_text(constant).value) for constant in constants)
        if len(text) <= MAX_TEXT:
            return Const(place.node, place.module, text, constants)
    return Text(place.node, place.module, tuple(parts))
