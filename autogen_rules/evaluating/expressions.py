"""What each kind of expression gives: constants, displays, operators, items."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..reading.model import Scope, Site
from ..reading.syntax import dotted, narrowings
from .changes import passes
from .elements import element
from .names import seen_from
from .values import (
    ABSENT,
    UNKNOWN,
    Absent,
    Alternative,
    Cls,
    Const,
    Def,
    Dict,
    Frame,
    Items,
    Member,
    Operation,
    Outside,
    Ref,
    Text,
    Unknown,
    Value,
    as_text,
    constant_keys,
    items,
    truth,
    union,
)

if TYPE_CHECKING:
    from .evaluator import Evaluator

MAX_TEXT = 20_000


def _constant(evaluator: Evaluator, node: ast.Constant, site: Site, frame: Frame | None) -> Value:
    return (Const(node, site.scope.module, node.value),)


def name_expression(evaluator: Evaluator, node: ast.Name, site: Site, frame: Frame | None) -> Value:
    return evaluator.name(node.id, node, site, frame)


def _attribute(evaluator: Evaluator, node: ast.Attribute, site: Site, frame: Frame | None) -> Value:
    name = dotted(node)
    if name is None:
        return _plain_attribute(evaluator, node, site, frame)
    return _set_attribute(evaluator, node, name, site, frame, [*site.scope.lookups()])


def _set_attribute(evaluator: Evaluator, node: ast.Attribute, name: str, site: Site, frame: Frame | None, scopes: list[Scope]) -> Value:
    """An attribute as the scopes, from the inner to the one that binds the object's name, set and change it."""
    head = name.partition(".")[0]
    for number, scope in enumerate(scopes):
        bound = head in scope.parameters or head in scope.bound
        if name in scope.events:
            place = site if scope is site.scope else seen_from(scope, site)
            outer = [] if bound else scopes[number + 1 :]
            return evaluator.state(scope, name, place, frame, lambda inner: _set_attribute(evaluator, node, name, site, inner, outer))
        if bound:
            break
    return _plain_attribute(evaluator, node, site, frame)


def _plain_attribute(evaluator: Evaluator, node: ast.Attribute, site: Site, frame: Frame | None) -> Value:
    return union(evaluator.attribute(alternative, node.attr, node, site) for alternative in evaluator.value(node.value, site, frame))


def _dict(evaluator: Evaluator, node: ast.Dict, site: Site, frame: Frame | None) -> Value:
    entries: dict[Any, Value] = {}
    open_ = False
    for key, item in zip(node.keys, node.values, strict=True):
        if key is None:
            for alternative in (merged := evaluator.value(item, site, frame)):
                if isinstance(alternative, Dict):
                    found = (
                        alternative.entries
                        if len(merged) == 1
                        else {k: union((v, entries.get(k, (ABSENT,)))) for k, v in alternative.entries.items()}
                    )
                    entries.update({k: v for k, v in found.items() if v != (ABSENT,)})
                    open_ |= alternative.open
                else:
                    open_ = True
            continue
        for name in constant_keys(evaluator.value(key, site, frame)):
            if name is None:
                open_ = True
            else:
                entries[name.value] = evaluator.value(item, site, frame)
    return (Dict(node, site.scope.module, entries, open_),)


def _items(evaluator: Evaluator, node: ast.List | ast.Tuple | ast.Set, site: Site, frame: Frame | None) -> Value:
    elements: list[Value] = []
    open_ = False
    for item in node.elts:
        if isinstance(item, ast.Starred):
            for alternative in (merged := evaluator.value(item.value, site, frame)):
                if isinstance(alternative, Items):
                    elements += alternative.elements
                    open_ |= alternative.open or len(merged) > 1
                else:
                    open_ = True
        else:
            elements.append(evaluator.value(item, site, frame))
    return (items(node, site.scope.module, elements, open_),)


def _comprehension(evaluator: Evaluator, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, site: Site, frame: Frame | None) -> Value:
    scope = site.scope.module.scopes[node]
    return (Items(node, site.scope.module, (evaluator.value(node.elt, scope.end, frame),), True),)


def _dict_comprehension(evaluator: Evaluator, node: ast.DictComp, site: Site, frame: Frame | None) -> Value:
    return (Dict(node, site.scope.module, {}, True),)


def _joined(evaluator: Evaluator, node: ast.JoinedStr, site: Site, frame: Frame | None) -> Value:
    return _text(evaluator, node, site, [evaluator.value(part, site, frame) for part in node.values])


def _formatted(evaluator: Evaluator, node: ast.FormattedValue, site: Site, frame: Frame | None) -> Value:
    value = evaluator.value(node.value, site, frame)
    if node.format_spec is None and node.conversion == -1:
        return tuple(as_text(c) if isinstance(c, Const) else c for c in value)
    return (Text(node, site.scope.module, (value,)),)


def _text(evaluator: Evaluator, node: ast.expr, site: Site, parts: list[Value]) -> Value:
    """The parts in a row: a constant where all are, else what is made of them."""
    if all(len(part) == 1 and isinstance(part[0], Const) for part in parts):
        text = "".join(str(as_text(part[0]).value) for part in parts)  # type: ignore[arg-type]
        if len(text) <= MAX_TEXT:
            return (Const(node, site.scope.module, text),)
    return (Text(node, site.scope.module, tuple(parts)),)


def _binary(evaluator: Evaluator, node: ast.BinOp, site: Site, frame: Frame | None) -> Value:
    return evaluator.combine(node, type(node.op), evaluator.value(node.left, site, frame), evaluator.value(node.right, site, frame), site)


def combine(evaluator: Evaluator, node: ast.AST, kind: type[ast.operator], left: Value, right: Value, site: Site) -> Value:
    """The value of ``left <operator> right`` (also ``left <operator>= right``)."""
    found = []
    for first in left[:6]:
        for second in right[:6]:
            found.append(_combined(evaluator, node, kind, first, second, site))
    return union(found)


def _combined(evaluator: Evaluator, node: Any, kind: type[ast.operator], first: Alternative, second: Alternative, site: Site) -> Value:
    module = site.scope.module
    if isinstance(first, Const) and isinstance(second, Const):
        folded = _fold(kind, first.value, second.value)
        if folded is not None:
            return (Const(node, module, folded),)
    if kind is ast.BitOr:
        if isinstance(first, Dict) and isinstance(second, Dict):
            return (Dict(node, module, {**first.entries, **second.entries}, first.open or second.open),)
        if isinstance(first, Dict) or isinstance(second, Dict):
            known = first if isinstance(first, Dict) else second
            return (Dict(node, module, dict(known.entries), True),)  # type: ignore[attr-defined]
        return (Operation(node, module, kind, (first,), (second,)),)
    if kind is ast.BitAnd:
        return (Operation(node, module, kind, (first,), (second,)),)
    if kind is ast.Add and (isinstance(first, Items) or isinstance(second, Items)):
        elements = [e for part in (first, second) if isinstance(part, Items) for e in part.elements]
        closed = all(isinstance(part, Items) and not part.open for part in (first, second))
        return (items(node, module, elements, not closed),)
    if kind is ast.Mod and isinstance(second, Items):
        return (Text(node, module, ((first,), *second.elements)),)
    if kind in (ast.Add, ast.Mod, ast.Div, ast.Mult):
        return (Text(node, module, ((first,), (second,))),)
    return (UNKNOWN,)


def _unary(evaluator: Evaluator, node: ast.UnaryOp, site: Site, frame: Frame | None) -> Value:
    found: list[Alternative] = []
    for alternative in evaluator.value(node.operand, site, frame):
        if isinstance(alternative, Const) and isinstance(alternative.value, (int, float)):
            act = _UNARY.get(type(node.op))
            if act is not None and not (act is operator.invert and isinstance(alternative.value, float)):
                found.append(Const(node, site.scope.module, act(alternative.value)))
                continue
        found.append(UNKNOWN)
    return union([tuple(found)])


def _boolean(evaluator: Evaluator, node: ast.BoolOp, site: Site, frame: Frame | None) -> Value:
    found: list[Value] = []
    stops_when_true = isinstance(node.op, ast.Or)
    for operand in node.values[:-1]:
        value = evaluator.value(operand, site, frame)
        found.append(tuple(a for a in value if truth(a) in (None, stops_when_true)))
        if all(truth(a) is stops_when_true for a in value):
            return union(found)
    return union((*found, evaluator.value(node.values[-1], site, frame)))


def _conditional(evaluator: Evaluator, node: ast.IfExp, site: Site, frame: Frame | None) -> Value:
    found = []
    for branch, outcome in ((node.body, True), (node.orelse, False)):
        value = evaluator.value(branch, site, frame)
        for name, narrowing in narrowings(node.test, outcome):
            if dotted(branch) == name:
                value = tuple(alternative for alternative in value if passes(alternative, narrowing)) or (UNKNOWN,)
        found.append(value)
    return union(found)


def _subscript(evaluator: Evaluator, node: ast.Subscript, site: Site, frame: Frame | None) -> Value:
    return union(_item(evaluator, node, alternative, site, frame) for alternative in evaluator.value(node.value, site, frame))


def _item(evaluator: Evaluator, node: ast.Subscript, holder: Alternative, site: Site, frame: Frame | None) -> Value:
    module = site.scope.module
    if isinstance(holder, Outside):
        return (holder,)
    if isinstance(node.slice, ast.Slice):
        if isinstance(holder, Items):
            return (Items(node, module, holder.elements, True),)
        return (Text(node, module, ((holder,),)),)
    if isinstance(holder, (Dict, Items)):
        found = []
        for key in constant_keys(evaluator.value(node.slice, site, frame)):
            if isinstance(holder, Dict):
                value = holder.get(key.value) if key is not None else union((*holder.entries.values(), (UNKNOWN,)))
                found.append(tuple(UNKNOWN if a is ABSENT else a for a in value))
            else:
                found.append(element(holder, (key.value,) if key is not None and isinstance(key.value, int) else ()))
        return union(found)
    if isinstance(holder, Text):
        return (Text(node, module, ((holder,),)),)
    if isinstance(holder, (Const, Unknown, Absent)):
        return (UNKNOWN,)
    if isinstance(holder, (Cls, Ref)):
        return (holder,)
    return (Member(node, module, holder, None),)


def _lambda(evaluator: Evaluator, node: ast.Lambda, site: Site, frame: Frame | None) -> Value:
    return (Def(node, site.scope.module, node, site.scope.module.scopes[node]),)


def _inner(evaluator: Evaluator, node: ast.Await | ast.NamedExpr | ast.Starred, site: Site, frame: Frame | None) -> Value:
    return evaluator.value(node.value, site, frame)


def _fold(kind: type[ast.operator], first: Any, second: Any) -> Any:
    """The constant that an operator makes of two, None where it makes none (or a huge one)."""
    numbers = all(isinstance(value, (int, float)) for value in (first, second))
    texts = isinstance(first, str) and isinstance(second, str) and len(first) + len(second) <= MAX_TEXT
    if not numbers and not (kind is ast.Add and texts):
        return None
    if numbers and max(abs(first), abs(second)) > 1e15:
        return None
    act = _BINARY.get(kind)
    try:
        return act(first, second) if act is not None else None
    except (ArithmeticError, TypeError, ValueError):
        return None


_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.BitOr: operator.or_,
}
_UNARY: dict[type[ast.unaryop], Callable[[Any], Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
    ast.Invert: operator.invert,
}
# The functions by the kind of node; calls are followed in `calls`.
EXPRESSIONS: dict[type[ast.expr], Any] = {
    ast.Constant: _constant,
    ast.Name: name_expression,
    ast.Attribute: _attribute,
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
    ast.BinOp: _binary,
    ast.UnaryOp: _unary,
    ast.BoolOp: _boolean,
    ast.IfExp: _conditional,
    ast.Subscript: _subscript,
    ast.Lambda: _lambda,
    ast.Await: _inner,
    ast.NamedExpr: _inner,
    ast.Starred: _inner,
}
