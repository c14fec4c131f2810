"""What lists, dicts and texts hand out: to a loop, to an index, to names that they are unpacked into."""

from __future__ import annotations

import ast
from itertools import islice
from typing import Any

from ..reading.model import Module, Path
from .records import by_position
from .sources import hands_itself_out, outside_name
from .values import (
    UNKNOWN, Alternative, Const, Def, Dict, Instance, Items, Member, Outside, Param, Ref, Result, Text, Value, items, known, union,
)  # fmt: skip

# Of longer lists, only so many elements are looked at.
MAX_ELEMENTS = 100


def elements(holder: Alternative) -> list[Value]:
    """What a loop over it sees, one value for each element that is known."""
    holder = generated(holder) or holder
    if isinstance(holder, Items):
        seen = [*holder.elements[:MAX_ELEMENTS]]
        others = holder.others if len(seen) == len(holder.elements) else (UNKNOWN,)
        return [*seen, others] if others and others not in seen else seen
    if isinstance(holder, Dict):
        return _dict_view(holder, "keys", holder.node, holder.module)
    match holder:
        case Result(callee=Member(receiver=Dict() as shown, name="items" | "values" | "keys" as view)):
            return _dict_view(shown, view, holder.node, holder.module)
        case Result(callee=Member(receiver=shown, name="items") as view) if shown is not UNKNOWN:
            return [_pair(holder, view)]
    if isinstance(holder, (Outside, Text)) or (isinstance(holder, Ref) and hands_itself_out(holder.dotted)):
        return [(holder,)]
    if isinstance(holder, (Result, Instance, Member, Param)):
        return [(Member(holder.node, holder.module, holder, None),)]
    return [(UNKNOWN,)]


def _pair(items_: Result, view: Member) -> Value:
    """What a loop over ``d.items()`` sees of something that is not followed: an element of ``d`` and one of ``d.values()``."""
    node, module = items_.node, items_.module
    values = Result(node, module, Member(view.node, view.module, view.receiver, "values"), items_.arguments, None)
    return (Items(node, module, ((Member(node, module, view.receiver, None),), (Member(node, module, values, None),))),)


def listed(holder: Alternative) -> Alternative:
    """The list that is made of something: of a list or of the view of a dict, with its elements; of what else has any, with any of them."""
    match holder := generated(holder) or holder:
        case Items() | Outside():
            return holder
        case Result() if (view := view_of_dict(holder)) is not None:
            return view
        case Text() | Result() | Member() | Param():
            return Items(holder.node, holder.module, (element(holder, ()),), (UNKNOWN,))
    return UNKNOWN


def generated(holder: Alternative) -> Items | None:
    """What a generator of the project gives, as a list; None for anything else, and where it is not known."""
    match holder:
        case Result(callee=Def(scope=scope), here=here) if scope.yields:
            return here.generated(holder)
    return None


def view_of_dict(holder: Alternative) -> Items | None:
    """What ``d.items()``, ``d.values()`` or ``d.keys()`` gives, as a list; None for anything else."""
    match holder:
        case Result(callee=Member(receiver=Dict() as shown, name="items" | "values" | "keys")):
            held = elements(holder)
            return items(holder.node, holder.module, held, held[-1] if shown.others else ())
    return None


def element(holder: Alternative, path: Path) -> Value:
    """The element that a path of indexes leads to; with no path, any element."""
    holder = generated(holder) or holder
    if isinstance(holder, Outside) or (isinstance(holder, Ref) and hands_itself_out(holder.dotted)):
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
    return known(holder.others if isinstance(holder, Dict) else element(holder, ()) if not isinstance(holder, Items) else ())


def beyond(holder: Alternative) -> Value:
    """What something puts under keys that are not known into the dict that it is unpacked into."""
    return holder.others if isinstance(holder, Dict) else (*any_item(holder), UNKNOWN)


def overlay(entries: dict[Any, Value], alternative: Alternative) -> None:
    """Let each entry of a dict be what something from outside that is unpacked after it may have there: ``{"a": 1, **request.json}``."""
    if isinstance(alternative, (Outside, Param)) or (isinstance(alternative, Ref) and outside_name(alternative.dotted)):
        more = element(alternative, ())
        entries.update({key: union((value, more)) for key, value in entries.items()})


def _of_items(holder: Items, path: Path) -> Value:
    """The element, or those from one on, that a path leads to in a list; any of them, where it is not known which (a list that a loop
    fills may have more than are seen). A list without any gives none, but an error.
    """
    match path:
        case (slice() as several, *_):
            return (Items(holder.node, holder.module, holder.elements if holder.others else holder.elements[several], holder.others),)
        case (int() as number, *_) if not holder.others and -len(holder.elements) <= number < len(holder.elements):
            return parts_at(holder.elements[number], path[1:])
    return parts_at(union(elements(holder)), path[1:])


def parts_at(value: Value, path: Path) -> Value:
    """The part of a value that a path of indexes leads to."""
    return union(element(alternative, path) for alternative in value) if path else value


def _dict_view(holder: Dict, view: str | None, node: ast.AST, module: Module) -> list[Value]:
    """What a loop over ``d.items()``, ``d.values()`` or ``d.keys()`` sees."""
    entries = [((Const(holder.node, holder.module, key),), value) for key, value in islice(holder.entries.items(), MAX_ELEMENTS)]
    pairs = [*entries, *([((UNKNOWN,), holder.others)] if holder.others else [])]
    if view == "items":
        return [(Items(node, module, pair),) for pair in pairs]
    return [value if view == "values" else key for key, value in pairs]
