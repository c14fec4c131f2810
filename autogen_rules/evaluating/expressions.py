"""What each kind of expression gives: constants, displays, choices, items; of operators, see ``operations``."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from ..reading.syntax import dotted, narrowings
from .asked import constant_key, constant_keys, passes, truth
from .attributes import attribute_expression
from .changes import last_set
from .elements import beyond, element, elements, listed, overlay, parts_at, view_of_dict
from .enums import members_of
from .operations import binary, unary
from .reached import decided, outcome
from .sources import ITEMS_ARE_ATTRIBUTES
from .standard import NUMBERS
from .templates import in_a_row, put_into_text
from .values import (
    ABSENT, UNKNOWN, Absent, Alternative, Cls, Const, Def, Dict, Items, Member, Outside, Place, Ref, Text, Unknown, Value, grown,
    items, limited, present, union,
)  # fmt: skip

if TYPE_CHECKING:
    from .here import Here


# A dict is made of so many elements one by one.
MAX_ROUNDS = 50
_MISSING: Value = (ABSENT,)


class Known(ast.expr):
    """What stands in the place of an expression whose value is known already, in a call that stands for another."""

    def __init__(self, value: Value) -> None:
        super().__init__()
        self.value = value


def _constant(node: ast.Constant, here: Here) -> Value:
    return (Const(node, here.module, node.value),)


def _name(node: ast.Name, here: Here) -> Value:
    value = here.name(node.id, node)
    match value:
        case (Ref(dotted=name),) if name in NUMBERS:
            return (Const(node, here.module, NUMBERS[name]),)
    return value


def _dict(node: ast.Dict, here: Here) -> Value:
    entries: dict[Any, Value] = {}
    others: list[Value] = []
    for key, item in zip(node.keys, node.values, strict=True):
        if key is None:
            _merge([*chain.from_iterable(limited((each,) for each in here.value(item)))], entries, others)
            continue
        for name in constant_keys(here.value(key)):
            if name is None:
                others.append(here.value(item))
            else:
                entries[name.value] = here.value(item)
    made = grown if None in node.keys else Dict
    return (made(node, here.module, entries, union(others)),)


def _merge(unpacked: Sequence[Alternative], entries: dict[Any, Value], others: list[Value]) -> None:
    """Add what ``**`` brings into a dict to its entries and its other values."""
    for alternative in unpacked:
        others.append(beyond(alternative))
        overlay(entries, alternative)
    brought: dict[Any, list[Value]] = defaultdict(list)
    for key, value in chain.from_iterable(each.entries.items() for each in unpacked if isinstance(each, Dict)):
        brought[key].append(value)
    for key, held in brought.items():
        values = dict.fromkeys(held if len(held) == len(unpacked) else (*held, _MISSING))
        value = union(values) if len(values) > 1 else held[0]
        if ABSENT in value:
            value = union((present(value), entries.get(key, _MISSING)))
        if value != _MISSING:
            entries[key] = value


def _items(node: ast.List | ast.Tuple | ast.Set, here: Here) -> Value:
    known: list[Value] = []
    others: list[Value] = []
    for item in node.elts:
        if isinstance(item, ast.Starred):
            for alternative in map(listed, merged := here.value(item.value)):
                if isinstance(alternative, Items):
                    known += alternative.elements
                    others += [alternative.others, *(alternative.elements if len(merged) > 1 else ())]
                else:
                    others.append((UNKNOWN,))
        else:
            known.append(here.value(item))
    return (items(node, here.module, known, union(dict.fromkeys(others))),)


def _comprehension(node: ast.ListComp | ast.SetComp | ast.GeneratorExp, here: Here) -> Value:
    inner = here.at(here.module.scopes[node].end)
    each = inner.value(node.elt)
    if isinstance(node.elt, ast.Starred):
        each = union(element(several, ()) for several in each)
        return (Items(node, here.module, (each,), each),)
    known = _known_list(node.generators, here)
    if known is not None and not node.generators[0].ifs:
        return (Items(node, here.module, (each,) * len(known.elements)),)
    each = (_passing(node, known, inner) if known is not None else ()) or each
    return (Items(node, here.module, (each,), each),)


def _passing(node: ast.ListComp | ast.SetComp | ast.GeneratorExp, known: Items, inner: Here) -> Value:
    """What the elements give of a list that is known, but for those of which the tests are known to say no."""
    generator = node.generators[0]
    rounds = [_targets(generator.target, each) for each in known.elements[:MAX_ROUNDS]]
    passing = [names for names in rounds if all(_may_pass(test, names, inner) for test in generator.ifs)]
    return union(inner.value(_with(node.elt, names)) for names in passing) if len(known.elements) <= MAX_ROUNDS else ()


def _may_pass(test: ast.expr, names: dict[str, Value], inner: Here) -> bool:
    """Whether an element may pass a test, as far as ``x["kind"] == "big"`` says it."""
    match test:
        case ast.Compare(left, [ast.Eq()], [right]):
            sides = [inner.value(_with(side, names)) for side in (left, right)]
            constants = [[a.value for a in side if isinstance(a, Const)] for side in sides]
            known = all(len(found) == len(side) for found, side in zip(constants, sides, strict=True))
            return not known or any(value in constants[1] for value in constants[0])
    return True


def _filled_in(test: ast.expr, names: dict[str, Value]) -> ast.expr:
    """A test with what is known of names in their place: ``key != "model"``, ``not value``, ``value is not None and key in KEYS``."""
    match test:
        case ast.UnaryOp(ast.Not() as negation, operand):
            return ast.copy_location(ast.UnaryOp(negation, _filled_in(operand, names)), test)
        case ast.BoolOp(operator, values):
            return ast.copy_location(ast.BoolOp(operator, [_filled_in(value, names) for value in values]), test)
        case ast.Compare(left, operators, others):
            return ast.copy_location(ast.Compare(_with(left, names), operators, [_with(other, names) for other in others]), test)
    return _with(test, names)


def _known_list(generators: list[ast.comprehension], here: Here) -> Items | None:
    """The one list that a comprehension goes through, where all its elements are known."""
    over = here.value(generators[0].iter) if len(generators) == 1 else ()
    return over[0] if len(over) == 1 and isinstance(over[0], Items) and not over[0].open else None


def _known_items(generators: list[ast.comprehension], here: Here) -> Items | None:
    """The items of the one dict that it goes through, where all of them are known."""
    over = here.value(generators[0].iter) if len(generators) == 1 else ()
    known = view_of_dict(over[0]) if len(over) == 1 else None
    return known if known is not None and not known.open else None


def _dict_comprehension(node: ast.DictComp, here: Here) -> Value:
    """By each element of one list that is known, the key and the value; else what the values can be."""
    generator, inner = node.generators[0], here.at(here.module.scopes[node].end)
    known = _known_list(node.generators, here) or _known_items(node.generators, here)
    if node.value is None:
        return _dict_of_unpacked(node, inner, known)
    if known is None or len(known.elements) > MAX_ROUNDS:
        return (Dict(node, here.module, {}, inner.value(node.value)),)
    entries: dict[Any, Value] = {}
    others: list[Value] = []
    for each in known.elements:
        names = _targets(generator.target, each)
        passed = [outcome(_filled_in(test, names), inner) for test in generator.ifs]
        if False in passed:
            continue
        key, value = (inner.value(_with(part, names)) for part in (node.key, node.value))
        name = constant_key(key)
        if name is not None:
            entries[name.value] = value
        if name is None or None in passed:
            others.append(value)
    return (Dict(node, here.module, entries, union(others)),)


def _dict_of_unpacked(node: ast.DictComp, inner: Here, known: Items | None) -> Value:
    """``{**x for x in several}``, new in Python 3.15: one dict of those that are known."""
    generator, entries, others = node.generators[0], dict[Any, Value](), list[Value]()
    if known is None or len(known.elements) > MAX_ROUNDS:
        return (Dict(node, inner.module, {}, union(((UNKNOWN,), *map(beyond, inner.value(node.key))))),)
    if generator.ifs:
        others.append((UNKNOWN,))
    for each in known.elements:
        _merge(inner.value(_with(node.key, _targets(generator.target, each))), entries, others)
    return (grown(node, inner.module, entries, union(others)),)


def _targets(target: ast.expr, value: Value) -> dict[str, Value]:
    """What the names of a loop's target are for one element."""
    if isinstance(target, ast.Name):
        return {target.id: value}
    parts = enumerate(target.elts) if isinstance(target, (ast.Tuple, ast.List)) else ()
    return {name: known for number, part in parts for name, known in _targets(part, parts_at(value, (number,))).items()}


def _with(node: ast.expr, names: dict[str, Value]) -> ast.expr:
    """A name, an attribute or an item with what is known of names in their place; any other expression, which may make objects, as it is.
    """
    if isinstance(node, ast.Name) and node.id in names:
        return ast.copy_location(Known(names[node.id]), node)
    if isinstance(node, ast.Attribute):
        return ast.copy_location(ast.Attribute(_with(node.value, names), node.attr, ast.Load()), node)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return ast.copy_location(ast.Subscript(_with(node.value, names), node.slice, ast.Load()), node)
    return node


def _joined(node: ast.JoinedStr, here: Here) -> Value:
    return (in_a_row(Place(node, here.module), [here.value(part) for part in node.values]),)


def _formatted(node: ast.FormattedValue, here: Here) -> Value:
    value = here.value(node.value)
    if node.format_spec is None and node.conversion == -1:
        return union(put_into_text(a, node.value, here) for a in value)
    return (Text(node, here.module, (value,)),)


def _boolean(node: ast.BoolOp, here: Here) -> Value:
    found: list[Value] = []
    stops_when_true = isinstance(node.op, ast.Or)
    for operand in node.values[:-1]:
        value = here.value(operand)
        found.append(tuple(a for a in value if truth(a) in (None, stops_when_true)))
        if all(truth(a) is stops_when_true for a in value):
            return union(found)
    return union((*found, here.value(node.values[-1])))


def _conditional(node: ast.IfExp, here: Here) -> Value:
    found = []
    chosen = decided(node.test, here)
    for branch, taken in ((node.body, True), (node.orelse, False)):
        if chosen is (not taken):
            continue
        value = here.value(branch)
        for name, item, narrowing in narrowings(node.test, taken):
            if item is None and dotted(branch) == name:
                value = tuple(alternative for alternative in value if passes(alternative, narrowing)) or (UNKNOWN,)
        found.append(value)
    return union(found)


def _subscript(node: ast.Subscript, here: Here) -> Value:
    """What an item can be; a dict that does not have the key gives none, but an error."""
    return last_set(node.value, node.slice, here) or union(_item(node, a, here) for a in here.value(node.value)) or (UNKNOWN,)


def _item(node: ast.Subscript, holder: Alternative, here: Here) -> Value:
    match holder:
        case Outside():
            return (holder,)
        case Items() if isinstance(node.slice, ast.Slice):
            return _slice(node, node.slice, holder, here)
        case _ if isinstance(holder, Text) or isinstance(node.slice, ast.Slice):
            return (Text(node, here.module, ((holder,),)),)
        case Dict():
            keys = constant_keys(here.value(node.slice))
            return union(present(holder.get(key.value) if key is not None else holder.any) for key in keys)
        case Items():
            places = (key.value if key is not None else None for key in constant_keys(here.value(node.slice)))
            return union(element(holder, (place,) if isinstance(place, int) else ()) for place in places)
        case Const() | Unknown() | Absent():
            return (UNKNOWN,)
        case Ref(dotted=name) if name in ITEMS_ARE_ATTRIBUTES:
            known = (key for key in constant_keys(here.value(node.slice)) if key is not None)
            return union(here.attribute(holder, str(key.value), node) for key in known) or (holder,)
        case Ref(dotted=name) if name.endswith((".Annotated", ".Optional", ".Union")):
            return (Ref(node, here.module, name),)
        case Cls():
            table = members_of(here.evaluator, holder) if None not in [*constant_keys(here.value(node.slice))] else None
            return _item(node, table, here) if table is not None else (holder,)
        case Ref():
            return (holder,)
    return (Member(node, here.module, holder, None),)


def _slice(node: ast.Subscript, asked: ast.Slice, holder: Items, here: Here) -> Value:
    """Some of the elements of a list: those between two places that are known, else any."""
    ends = [constant_key(here.value(end)) if end is not None else Const(node, here.module, None) for end in (asked.lower, asked.upper)]
    places = [end.value for end in ends if end is not None and isinstance(end.value, (int, type(None)))]
    if len(places) == len(ends) and asked.step is None and not holder.others:
        return (Items(node, here.module, holder.elements[slice(*places)]),)
    return (Items(node, here.module, holder.elements, union(elements(holder))),)


def _lambda(node: ast.Lambda, here: Here) -> Value:
    return (Def.of(here.module.scopes[node], around=here.frame),)


def _known(node: Known, here: Here) -> Value:
    return node.value


def _inner(node: ast.Await | ast.NamedExpr | ast.Starred, here: Here) -> Value:
    return here.value(node.value)


# What opens a scope.
SCOPED = frozenset((ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp, ast.Lambda))
# The functions by the kind of node; calls are followed in `calls`.
EXPRESSIONS: dict[type[ast.expr], Callable[[Any, Here], Value]] = {
    Known: _known,
    ast.Constant: _constant,
    ast.Name: _name,
    ast.Attribute: attribute_expression,
    ast.Dict: _dict,
    ast.List: _items,
    ast.Tuple: _items,
    ast.Set: _items,
    ast.ListComp: _comprehension,
    ast.SetComp: _comprehension,
    ast.GeneratorExp: _comprehension,
    ast.DictComp: _dict_comprehension,
    ast.JoinedStr: _joined,
    ast.FormattedValue: _formatted,
    ast.BinOp: binary,
    ast.UnaryOp: unary,
    ast.BoolOp: _boolean,
    ast.IfExp: _conditional,
    ast.Subscript: _subscript,
    ast.Lambda: _lambda,
    ast.Await: _inner,
    ast.NamedExpr: _inner,
    ast.Starred: _inner,
}
