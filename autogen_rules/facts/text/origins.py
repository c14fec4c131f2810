"""What a name or path is made of: what it is bound to, and what is put into it."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from itertools import islice

from ...evaluating.arguments import bound_to
from ...evaluating.classes import assignments, given_for
from ...evaluating.values import Cls
from ...reading.model import Event, Kind, Scope
from ...reading.syntax import Item, arguments_of, last_name
from ..base import Facts, once
from ..checks.fields import may_refuse
from ..checks.forms import HOLDING, MAX_HELD, bindings, same_as, unpacked, written_at
from ..checks.outcomes import starts_empty, under_key
from ..checks.value_paths import beginning, is_of_list
from .ways import Carrier, carriers

# Methods of texts, and what every program has: ``isinstance(line, str)`` puts nothing into ``line``.
_PUTTING_NOTHING = frozenset((*dir(str), *dir(builtins)))
# Calls that make a list of what they are given, element by element.
_OF_ITS_ELEMENTS = frozenset("list tuple sorted reversed set frozenset filter copy deepcopy".split())
# The step to some element of a list, which no program writes so.
_ANY = "[-0]"


# An expression, and the other names in it.
Made = tuple[Carrier, tuple[Carrier, ...]]


@once
def made_of(facts: Facts, scope: Scope, path: str) -> tuple[Made, ...]:
    """What a path is bound to in its function and what is put into it there, an attribute of an object of the program what the object is
    given for it: each expression, and the other names in it.
    """
    holder, _, name = path.rpartition(".")
    bound = [(event, expression_of(event)) for event in bindings(scope, path)]
    if bound:
        found = _carrying(path, (*bound, *_put_in(_events_of(scope, path))))
    else:
        objects = ((event, _given_for(facts, event, name)) for event in bindings(scope, holder) if _is_made(facts, event))
        found = _carrying(path, objects) + _set_elsewhere(facts, scope, path) + _carrying(path, _under_its_key(scope, path))
    return found or tuple(_of_what_holds_it(scope, path))


def _carrying(path: str, written: Iterable[tuple[Event, ast.expr]]) -> tuple[Made, ...]:
    """What is written for a path, but what only hands its former value on."""
    found = []
    for event, node in written:
        there = unpacked(event)
        rest = event.kind is Kind.UNPACKED and event.path[:1] != (0,)
        inside = carriers(node, written_at(event), rest=rest)
        carrying = tuple(inside) if there is None else (Carrier(there, node, written_at(event), node),)
        others = tuple(carrier for carrier in carrying if carrier.path != path)
        if others or not carrying:
            found.append((Carrier(path, node, written_at(event), node), others))
    return tuple(found)


def _of_what_holds_it(scope: Scope, path: str) -> Iterator[Made]:
    """What a path is made of that leads to an item: that of the path which its beginning is bound to; so an element of all that a list is
    made of.
    """
    name, there = beginning(path), same_as(scope, path)
    rest = path[len(name) :]
    for event in bindings(scope, name) if there is not None or is_of_list(path) else ():
        written = expression_of(event)
        whole = Carrier(path, written, written_at(event), written)
        lists = islice(carriers(written, whole.site), MAX_HELD) if there is None else ()
        items = [_element(each, scope, rest) for each in lists]
        yield whole, (*items, *([whole._replace(path=there)] if there is not None else []))
    yield from _put_among(scope, name, rest) if is_of_list(path) else ()


def _put_among(scope: Scope, name: str, steps: str) -> Iterator[Made]:
    """What an element of a list, or an item of it, is made of that the function puts into the list: the same of what is appended, any of
    what the list is extended by, or what fills it, where it starts with nothing in it, is given.
    """
    is_filled = starts_empty(scope, name)
    rest = steps.partition("]")[2]
    for event, written in _put_in(event for event in _events_of(scope, name) if is_filled or event.kind is not Kind.PASSED):
        match event:
            case Event(kind=Kind.ITEM_SET) | Event(node=ast.Call(ast.Attribute(attr="append" | "appendleft" | "insert" | "add"))):
                taken = rest
            case _:
                taken = _ANY + rest
        parts = islice(carriers(written, event.site), MAX_HELD)
        items = (each._replace(path=each.path + taken) for each in parts if each.path != name)
        yield Carrier(name + steps, written, event.site, written), tuple(items)


def _element(carrier: Carrier, scope: Scope, steps: str) -> Carrier:
    """What an element of a list, or an item of it, is made of: the same of another list, any of what a call is given that makes the list,
    what a comprehension makes of each.
    """
    place, _, rest = steps.partition("]")
    if carrier.site.scope is not scope:
        return carrier._replace(path=f"{carrier.path}{rest}")
    is_same = all(last_name(call.func) in _OF_ITS_ELEMENTS for call in carrier.calls)
    return carrier._replace(path=f"{carrier.path}{f'{place}]' if is_same else _ANY}{rest}")


def _under_its_key(scope: Scope, path: str) -> Iterator[tuple[Event, ast.expr]]:
    """What stands under the key of a dict that the function makes, where a path leads to an item of it: ``order["line"]``."""
    match ast.parse(path, mode="eval").body if path.endswith("]") else None:
        case ast.Subscript(ast.Name(name), ast.Constant(key)):
            yield from under_key(scope, name, key)


def _set_elsewhere(facts: Facts, scope: Scope, path: str) -> tuple[Made, ...]:
    """What the methods of a class bind an attribute of its object to, or put into it, which one of them asks for."""
    holder, _, name = path.partition(".")
    cls = Cls.around(scope) if name and scope.owner is not None and holder == bound_to(scope) else None
    return _set_in(facts, tuple(facts.evaluator.lineage(cls)), path) if cls is not None else ()


@once
def _set_in(facts: Facts, lineage: tuple[Cls, ...], path: str) -> tuple[Made, ...]:
    """As `_set_elsewhere`, for all methods of a class together."""
    found: list[tuple[Event, ast.expr]] = []
    for known in lineage:
        for _, events in assignments(known.module.scopes[known.node]).get(path.partition(".")[2], ()):
            found += ((event, expression_of(event)) for event in events if event.kind in HOLDING)
            found += _put_in(events)
    return _carrying(path, found)


@once
def mixed_in(facts: Facts, scope: Scope, path: str) -> list[Carrier]:
    """The other names of which a path is made beside its own former value: ``more`` of ``text = f"{text} {more}"``, ``text += more``."""
    sums = {event.node.value for event in bindings(scope, path) if isinstance(event.node, ast.AugAssign)}
    made = made_of(facts, scope, path)
    return [part for whole, parts in made if whole.node in sums or holds_itself(whole) for part in parts]


def holds_itself(made: Carrier) -> bool:
    """Whether a path is bound to something that is made of its own former value."""
    return any(part.path == made.path for part in carriers(made.node, made.site))


def expression_of(event: Event) -> ast.expr:
    """What a name is bound to, or what is added to it."""
    return event.node.value if isinstance(event.node, ast.AugAssign) else event.expression


def _events_of(scope: Scope, path: str) -> list[Event]:
    """What happens to a path in the function that binds it."""
    events = scope.events.get(path, [])
    return events if any(event.binds for event in events) else []


def _put_in(events: Iterable[Event]) -> Iterator[tuple[Event, ast.expr]]:
    """What events put into a list or dict: what is appended, or set, and under which key; all that a function is given with it, once,
    however often that is the same.
    """
    for event in {event.node: event for event in events}.values():
        match event:
            case Event(kind=Kind.METHOD | Kind.PASSED, node=ast.Call() as call) if last_name(call.func) not in _PUTTING_NOTHING:
                yield from ((event, each) for each in arguments_of(call))
            case Event(kind=Kind.ITEM_SET, item=Item(key=key), value=ast.expr() as value):
                yield from ((event, each) for each in (key, value))


def _given_for(facts: Facts, event: Event, name: str) -> ast.expr:
    """What an object is given for an attribute; all that it is given, where that is not known."""
    written = event.expression
    return given_for(facts.evaluator, facts.value(written, written_at(event)), written, name) or written


def _is_made(facts: Facts, event: Event) -> bool:
    """Whether a name is bound to an object that is made of a class of the program, which may refuse what it is made of."""
    node = event.node
    value = facts.value(node.func, written_at(event)) if isinstance(node, ast.Call) else ()
    return any(isinstance(a, Cls) and may_refuse(facts, a) for a in value)
