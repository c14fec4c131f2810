"""What operators make of values: constants are folded, dicts and lists joined, texts put in a row."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from itertools import islice, product
from typing import TYPE_CHECKING, Any

from .elements import overlay
from .templates import MAX_TEXT, filled
from .values import (
    MAX_ALTERNATIVES, MAX_DIGITS, UNKNOWN, Alternative, Const, Dict, Items, Operation, Ref, Text, Value, and_anything, grown,
    items, limited, union,
)  # fmt: skip

if TYPE_CHECKING:
    from .here import Here

# A sum of texts is one row of so many parts; more of them, and operations, stand in one another.
MAX_ROW = 100


def binary(node: ast.BinOp, here: Here) -> Value:
    """``left <operator> right`` as it is written; of many in a row from the first on, so that the row may be long."""
    row = [node]
    while isinstance(row[-1].left, ast.BinOp):
        row.append(row[-1].left)
    value = here.value(row[-1].left)
    for each in reversed(row):
        value = combine(each, type(each.op), value, here.value(each.right), here)
    return value


def combine(node: ast.AST, kind: type[ast.operator], left: Value, right: Value, here: Here) -> Value:
    """The value of ``left <operator> right`` (also ``left <operator>= right``); of many texts one, of what each part can be."""
    if len(left) * len(right) > MAX_ALTERNATIVES and _NOT_FOLDED.get(kind) in _OF_TEXT and any(isinstance(a, Text) for a in left):
        return Text(node, here.module, (left, right)), UNKNOWN
    pairs = islice(product(left, right), MAX_ALTERNATIVES + 1)
    made = (_combined(node, kind, first, second, here) for first, second in pairs)
    return union(made if len(left) == len(right) == 1 else limited(made))


def _combined(node: ast.AST, kind: type[ast.operator], first: Alternative, second: Alternative, here: Here) -> Value:
    if isinstance(first, Const) and isinstance(second, Const):
        folded = _fold(kind, first.value, second.value)
        if folded is not None:
            return (Const(node, here.module, folded, (first, second) if isinstance(folded, str) else ()),)
    make = _NOT_FOLDED.get(kind)
    return make(node, kind, first, second, here) if make is not None else (UNKNOWN,)


def _joined(node: ast.AST, kind: type[ast.operator], first: Alternative, second: Alternative, here: Here) -> Value:
    """``first | second``: of dicts, one; of other things, an operation."""
    if isinstance(node, ast.AugAssign) and isinstance(first, Ref) and not isinstance(second, (Const, Ref, Operation)):
        return (first,)  # os.environ |= {...}: another module's object, changed in place
    if isinstance(first, Dict) and isinstance(second, Dict):
        return (grown(node, here.module, {**first.entries, **second.entries}, union((first.others, second.others))),)
    if isinstance(first, Dict) or isinstance(second, Dict):
        known = first if isinstance(first, Dict) else second
        entries = dict(known.entries)  # type: ignore[attr-defined]
        overlay(entries, second)
        return (Dict(node, here.module, entries, and_anything(known.others)),)  # type: ignore[attr-defined]
    return _operation(node, kind, first, second, here)


def _added(node: ast.AST, kind: type[ast.operator], first: Alternative, second: Alternative, here: Here) -> Value:
    """``first + second``: of lists, one; of other things, a text."""
    if isinstance(first, Items) or isinstance(second, Items):
        elements = [e for part in (first, second) if isinstance(part, Items) for e in part.elements]
        others = union(part.others if isinstance(part, Items) else (UNKNOWN,) for part in (first, second))
        return (items(node, here.module, elements, others),)
    if isinstance(first, Text) and _is_sum(first.node) and len(first.parts) < MAX_ROW:
        return (Text(node, here.module, (*first.parts, (second,))),)
    return _row(node, kind, first, second, here)


def _formatted(node: ast.AST, kind: type[ast.operator], first: Alternative, second: Alternative, here: Here) -> Value:
    """``first % second``: a template that is filled, as far as it is known."""
    if isinstance(first, Const) and isinstance(first.value, str):
        given = second.elements if isinstance(second, Items) else ((second,),)
        named = second.entries if isinstance(second, Dict) else {}
        values = {**named, **{str(number): value for number, value in enumerate(given)}}
        whole = filled(node, here, first.value, "%", values)
        if whole is not None:
            return (whole,)
    if isinstance(second, Items):
        return (Text(node, here.module, ((first,), *second.elements)),)
    return _row(node, kind, first, second, here)


def _row(node: ast.AST, kind: type[ast.operator], first: Alternative, second: Alternative, here: Here) -> Value:
    """What may be a text or a path of two parts."""
    return (Text(node, here.module, ((first,), (second,))),)


def _is_sum(node: ast.AST) -> bool:
    return isinstance(node, (ast.BinOp, ast.AugAssign)) and isinstance(node.op, ast.Add)


def _operation(node: ast.AST, kind: type[ast.operator], first: Alternative, second: Alternative, here: Here) -> Value:
    """An operation that is not folded; unknown where more than `MAX_ROW` stand in one another."""
    inner: Alternative = first
    for _ in range(MAX_ROW):
        if not isinstance(inner, Operation):
            return (Operation(node, here.module, kind, (first,), (second,)),)
        inner = inner.left[0]
    return (UNKNOWN,)


# What an operator makes of what is not folded; of others nothing is known.
_NOT_FOLDED = {
    ast.BitOr: _joined,
    ast.BitAnd: _operation,
    ast.Add: _added,
    ast.Mod: _formatted,
    ast.Div: _row,
    ast.Mult: _row,
}
_OF_TEXT = (_added, _formatted, _row)


def unary(node: ast.UnaryOp, here: Here) -> Value:
    """``not x``, ``-x``."""
    found: list[Alternative] = []
    for alternative in here.value(node.operand):
        if isinstance(alternative, Const) and isinstance(alternative.value, (int, float)):
            act = _UNARY.get(type(node.op))
            if act is not None and not (act is operator.invert and isinstance(alternative.value, float)):
                found.append(Const(node, here.module, act(alternative.value)))
                continue
        found.append(UNKNOWN)
    return union([tuple(found)])


def _fold(kind: type[ast.operator], first: Any, second: Any) -> Any:
    """The constant that an operator makes of two, None where it makes none (or a huge one)."""
    numbers = all(isinstance(value, (int, float)) for value in (first, second))
    texts = isinstance(first, str) and isinstance(second, str) and len(first) + len(second) <= MAX_TEXT
    if not numbers and not (kind is ast.Add and texts):
        return None
    if numbers and kind is ast.Mult and max(abs(first), abs(second)) > 1e15:
        return None
    act = _BINARY.get(kind)
    try:
        return act(first, second) if act is not None else None
    except (ArithmeticError, TypeError, ValueError):
        return None


def _power(base: float, exponent: float) -> float:
    """A power of at most `MAX_DIGITS` digits."""
    if abs(exponent) * math.log10(abs(base) + 1) > MAX_DIGITS:
        raise OverflowError
    power: float = base**exponent
    return power


def _shifted(number: int, places: int) -> int:
    """A number of at most `MAX_DIGITS` digits."""
    if places > MAX_DIGITS:
        raise OverflowError
    return number << places


_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Pow: _power,
    ast.LShift: _shifted,
    ast.BitOr: operator.or_,
}
_UNARY: dict[type[ast.unaryop], Callable[[Any], Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
    ast.Invert: operator.invert,
}
