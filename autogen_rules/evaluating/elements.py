"""What lists, dicts and texts hand out: to a loop, to an index, to names that they are unpacked into."""

from __future__ import annotations

import ast
from itertools import islice

from ..reading.model import Module, Path
from .records import by_position
from .sources import outside_name
from .values import UNKNOWN, Alternative, Const, Dict, Instance, Items, Member, Outside, Param, Ref, Result, Text, Value, items, union

# Of longer lists, only so many elements are looked at.
MAX_ELEMENTS = 100


def elements(holder: Alternative) -> list[Value]:
    """What a loop over it sees, one value for each element that is known."""
    if isinstance(holder, Items):
        return [*holder.elements[:MAX_ELEMENTS], *([(UNKNOWN,)] if holder.open or len(holder.elements) > MAX_ELEMENTS else [])]
    if isinstance(holder, Dict):
        return _dict_view(holder, "keys", holder.node, holder.module)
    match holder:
        case Result(callee=Member(receiver=Dict() as shown, name="items" | "values" | "keys" as view)):
            return _dict_view(shown, view, holder.node, holder.module)
    if isinstance(holder, (Outside, Text)) or (isinstance(holder, Ref) and outside_name(holder.dotted)):
        return [(holder,)]
    if isinstance(holder, (Result, Instance, Member, Param)):
        return [(Member(holder.node, holder.module, holder, None),)]
    return [(UNKNOWN,)]


def listed(holder: Alternative) -> Alternative:
    """The list that is made of something: of a list or of the view of a dict, with its elements; of what else has any, with any of them."""
    match holder:
        case Items() | Outside():
            return holder
        case Result() if (view := view_of_dict(holder)) is not None:
            return view
        case Text() | Result() | Member() | Param():
            return Items(holder.node, holder.module, (element(holder, ()),), True)
    return UNKNOWN


def view_of_dict(holder: Alternative) -> Items | None:
    """What ``d.items()``, ``d.values()`` or ``d.keys()`` gives, as a list; None for anything else."""
    match holder:
        case Result(callee=Member(receiver=Dict(open=open_), name="items" | "values" | "keys")):
            return items(holder.node, holder.module, elements(holder), open_)
    return None


def element(holder: Alternative, path: Path) -> Value:
    """The element that a path of indexes leads to; with no path, any element."""
    if isinstance(holder, Outside) or (isinstance(holder, Ref) and outside_name(holder.dotted)):
        return (holder,)
    if isinstance(holder, Items):
        return _of_items(holder, path)
    if path and isinstance(holder, Result) and (held := by_position(holder)) is not None:
        return _of_items(held, path)
    if isinstance(holder, (Text, Result, Instance, Member, Param)):
        return (Member(holder.node, holder.module, holder, None),)
    return (UNKNOWN,)


def any_item(holder: Alternative) -> Value:
    """What may be under a key that is not known, of a dict and of what is taken for one, as far as something is known of it."""
    found = holder.others if isinstance(holder, Dict) else element(holder, ()) if not isinstance(holder, Items) else ()
    return tuple(alternative for alternative in found if alternative is not UNKNOWN)


def _of_items(holder: Items, path: Path) -> Value:
    """The element, or those from one on, that a path leads to in a list; any of them, where it is not known which (a list that a loop
    fills may have more than are seen). A list without any gives none, but an error.
    """
    match path:
        case (slice() as several, *_):
            return (Items(holder.node, holder.module, holder.elements if holder.open else holder.elements[several], holder.open),)
        case (int() as number, *_) if not holder.open and -len(holder.elements) <= number < len(holder.elements):
            return parts_at(holder.elements[number], path[1:])
    return parts_at(union(elements(holder)), path[1:])


def parts_at(value: Value, path: Path) -> Value:
    """The part of a value that a path of indexes leads to."""
    return union(element(alternative, path) for alternative in value) if path else value


def _dict_view(holder: Dict, view: str | None, node: ast.AST, module: Module) -> list[Value]:
    """What a loop over ``d.items()``, ``d.values()`` or ``d.keys()`` sees."""
    more: list[Value] = [(UNKNOWN,)] if holder.open else []
    others = [holder.others] if holder.others else []
    entries = list(islice(holder.entries.items(), MAX_ELEMENTS))
    if view == "values":
        return [*(value for _, value in entries), *others, *more]
    if view == "items":
        known = [((Const(holder.node, holder.module, key),), value) for key, value in entries]
        return [(Items(node, module, pair),) for pair in (*known, *(((UNKNOWN,), value) for value in others))] + more
    return [(Const(holder.node, holder.module, key),) for key, _ in entries] + more
