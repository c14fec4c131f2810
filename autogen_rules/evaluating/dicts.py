"""What functions make dicts of: pairs, other dicts, objects."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from .asked import constant_key
from .elements import beyond, elements
from .records import class_of, fields_of, without_excluded
from .values import UNKNOWN, Alternative, Const, Def, Dict, Items, Ref, Result, Value, grown, union

if TYPE_CHECKING:
    from .arguments import Arguments


def made(callee: Alternative, arguments: Arguments) -> Value:
    """``dict(x, **y, name=z)``."""
    entries: dict[Any, Value] = {}
    others: list[Value] = []
    for value in (*arguments.values(), *arguments.unpacked):
        for alternative in value:
            if isinstance(alternative, Items) and not alternative.open:
                paired = [add_pair(entries, pair) for pair in alternative.elements]
                others.append(() if all(paired) else (UNKNOWN,))
            else:
                others.append(beyond(alternative))
            if isinstance(alternative, Dict):
                entries.update(alternative.entries)
                others.append((UNKNOWN,) if len(value) > 1 else ())
    entries.update({name: arguments.get(name) for name in arguments.names})
    return (grown(arguments.node, arguments.here.module, entries, union(others)),)


def default_dict(callee: Ref, arguments: Arguments) -> Value:
    """``defaultdict(make, x, name=y)``: a dict that also holds the objects of the function that makes what a key lacks; the dicts and lists
    that it makes, ``changes`` know.
    """
    filled = arguments.without(1)
    functions = (a for a in arguments.get("", 0) if isinstance(a, Def))
    objects = tuple(a for function in functions for a in arguments.here.called(function, filled) if isinstance(a, Result))
    return tuple(Dict(a.node, a.module, a.entries, union((a.others, objects))) for a in made(callee, filled) if isinstance(a, Dict))


def from_keys(callee: Ref, arguments: Arguments) -> Value:
    """``dict.fromkeys(names, x)``."""
    node, module = arguments.node, arguments.here.module
    holders, *given = arguments.values() or [(UNKNOWN,)]
    value = given[0] if given else (Const(node, module, None),)
    keys = [[constant_key(each) for each in elements(holder)] for holder in holders]
    return tuple(Dict(node, module, {key.value: value for key in each if key is not None}, value if None in each else ()) for each in keys)


def chain_map(callee: Ref, arguments: Arguments) -> Value:
    """``ChainMap(x, y)``: what the first of the dicts has that has a key."""
    node, module = arguments.node, arguments.here.module
    found: Value = (Dict(node, module, {}),)
    for value in reversed(arguments.values()):
        found = arguments.here.combine(node, ast.BitOr, found, value)
    return found


def as_dict(callee: Ref, arguments: Arguments) -> Value:
    """``dataclasses.asdict(x)``, ``vars(x)``."""
    return tuple(by_field(a, arguments) for a in arguments.values()[0]) if arguments.values() else (UNKNOWN,)


def by_field(instance: Alternative, arguments: Arguments) -> Alternative:
    """What makes a dict of an object: the fields of an instance by their names; open where the call says more."""
    here = arguments.here
    cls = class_of(instance)
    names = fields_of(here.evaluator, cls) if cls is not None else []
    if not names or cls is None:
        return UNKNOWN
    more = (UNKNOWN,) if len(arguments.values()) > 1 or arguments.names else ()
    entries = {name: here.attribute(instance, name, arguments.node) for name in names}
    return Dict(arguments.node, here.module, without_excluded(entries, cls, arguments), more)


def add_pair(entries: dict[Any, Value], pair: Value) -> bool:
    """Add a key and its value to the entries of a dict; False where they are not known."""
    if len(pair) != 1 or not isinstance(pair[0], Items) or len(pair[0].elements) != 2:
        return False
    key = constant_key(pair[0].elements[0])
    if key is None:
        return False
    entries[key.value] = pair[0].elements[1]
    return True
