"""Questions to a piece of syntax alone: what it is called, what it names, what it says where it is a test."""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
# What only tells a person, or a log.
TELLING = frozenset("print debug info warning error critical exception log echo".split())
_NO_CHILDREN = frozenset(("ctx", "op", "ops", "attr", "id", "arg", "kind", "conversion", "is_async", "simple", "type_comment", "value_str"))
_SETTERS = frozenset(("setattr", "__setattr__", "__setitem__"))
# The usual nodes that hold nodes alone. Of any other kind, also one of a Python to come, only nodes are taken for nodes.
_PURE = frozenset(
    (ast.Call, ast.keyword, ast.Attribute, ast.Subscript, ast.BinOp, ast.BoolOp, ast.UnaryOp, ast.Compare, ast.List, ast.Tuple, ast.Set)
    + (ast.JoinedStr, ast.FormattedValue, ast.Await, ast.arg, ast.Expr, ast.Assign, ast.Return, ast.If)
)
LEAVES = frozenset((ast.Name, ast.Constant))  # most are so
_child_fields: dict[type[ast.AST], tuple[str, ...]] = {ast.Constant: ()}


class Asks(Enum):
    """What a test asks of a name, or of an item of it."""

    TRUTH = "if name"
    IDENTITY = "if name is None"
    EQUALITY = "if name == 'a', if name in ('a', 'b')"
    PRESENCE = "if key in name"


class Narrowing(NamedTuple):
    """What a branch can know of a name, or of an item of it: how a test of it has come out."""

    asks: Asks
    outcome: bool
    constants: frozenset[object] = frozenset()


class Attribute(NamedTuple):
    """``holder.name``, as a target or as a call sets it."""

    holder: ast.expr
    name: str


class Item(NamedTuple):
    """``holder[key]``, as a target or as a call sets it."""

    holder: ast.expr
    key: ast.expr


def dotted(node: ast.AST) -> str:
    """``a.b.c`` for a name or a chain of attributes on one; empty for anything else."""
    if type(node) is ast.Name:
        return node.id
    parts = []
    while type(node) is ast.Attribute:
        parts.append(node.attr)
        node = node.value
    if type(node) is not ast.Name:
        return ""
    parts.append(node.id)
    return ".".join(reversed(parts))


def last_name(node: ast.AST) -> str:
    """The last part of the name that an expression is: of ``a.b`` and of ``f().b`` it is ``b``; empty for what has none."""
    return node.attr if type(node) is ast.Attribute else node.id if type(node) is ast.Name else ""


def set_by(node: ast.Call) -> Attribute | Item | None:
    """What ``setattr(a, "b", v)``, ``a.__setattr__("b", v)`` or ``a.__setitem__("b", v)`` sets to its last argument; None for others."""
    function, arguments = node.func, node.args
    name = function.attr if type(function) is ast.Attribute else function.id if type(function) is ast.Name else ""
    if name not in _SETTERS or node.keywords or not 2 <= len(arguments) <= 3:
        return None
    if len(arguments) == 2:
        if type(function) is not ast.Attribute:
            return None
        arguments = [function.value, *arguments]
    holder, key, _ = arguments
    if name == "__setitem__":
        return Item(holder, key)
    written = key.value if isinstance(key, ast.Constant) else None
    return Attribute(holder, written) if isinstance(written, str) else None


def names_in(node: ast.AST) -> set[str]:
    """The names, and dotted names, that an expression mentions."""
    return {name for inner in within(node) if isinstance(inner, (ast.Name, ast.Attribute)) and (name := dotted(inner))}


def united(annotation: ast.expr) -> list[ast.expr]:
    """The types of ``A | B | C``."""
    found, waiting = list[ast.expr](), [annotation]
    while waiting:
        match waiting.pop():
            case ast.BinOp(left, ast.BitOr(), right):
                waiting += (right, left)
            case each:
                found.append(each)
    return found


def spelled(node: ast.AST) -> str:
    """An expression as Python writes it, which tells it from others; of one that is too deep for that, where it stands."""
    try:
        return ast.unparse(node)
    except RecursionError:
        return f"{getattr(node, 'lineno', 0)}:{getattr(node, 'col_offset', 0)}"


def start(node: ast.AST) -> tuple[int, int]:
    """The line and column at which a node begins; none of what is not written."""
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def within(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all that is in it, as `ast.walk`, in half the time: without contexts and operators, in no order."""
    waiting = [node]
    while waiting:
        inner = waiting.pop()
        yield inner
        if type(inner) not in LEAVES:
            waiting += children(inner)


def children(node: ast.AST) -> list[ast.AST]:
    """The expressions in a node (and what carries them), without contexts and operators."""
    kind = type(node)
    names = _child_fields.get(kind)
    if names is None:
        names = _child_fields[kind] = tuple(name for name in kind._fields if name not in _NO_CHILDREN)
    found: list[ast.AST] = []
    for name in names:
        child = getattr(node, name, None)
        if type(child) is list:
            found += child
        elif child is not None:
            found.append(child)
    return found if kind in _PURE else [child for child in found if isinstance(child, ast.AST)]


def body_of(function: Function) -> list[ast.stmt] | list[ast.expr]:
    """The statements of a function; of a lambda its expression."""
    return [function.body] if isinstance(function, ast.Lambda) else function.body


def deeds_of(function: Function) -> list[ast.AST]:
    """What a function does: its statements, but for its docstring and what is only printed or logged; those in a ``try`` that hands on
    all that is raised in it for this.
    """
    found: list[ast.AST] = []
    waiting: list[ast.AST] = [*reversed(body_of(function))]
    while waiting:
        match waiting.pop():
            case ast.Expr(ast.Constant()):
                pass
            case ast.Expr(ast.Call(func)) if last_name(func) in TELLING:
                pass
            case ast.Try(body, handlers, otherwise, final) if all(_hands_on(each) for each in handlers):
                waiting += reversed([*body, *otherwise, *final])
            case node:
                found.append(node)
    return found


def _hands_on(handler: ast.ExceptHandler) -> bool:
    """Whether a handler ends by raising what it has caught."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def parameters(function: Function) -> list[ast.arg]:
    """All parameters of a function, ``*args`` and ``**kwargs`` included."""
    arguments = function.args
    found = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return found + [extra for extra in (arguments.vararg, arguments.kwarg) if extra is not None]


def annotation_of(function: Function, name: str) -> ast.expr | None:
    """What a parameter is annotated as, as it is written."""
    return next((argument.annotation for argument in parameters(function) if argument.arg == name), None)


def unquoted(written: ast.expr | None) -> ast.expr | None:
    """An annotation; text in quotes is parsed."""
    if isinstance(written, ast.Constant) and isinstance(written.value, str):
        try:
            return ast.parse(written.value, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
    return written


def ordered(function: Function) -> list[ast.arg]:
    """The parameters that may be given by position."""
    return [*function.args.posonlyargs, *function.args.args]


def by_keyword(call: ast.Call, *names: str | None) -> list[ast.expr]:
    """What a call is given by these keywords; of ``**`` as None."""
    return [keyword.value for keyword in call.keywords if keyword.arg in names]


def uncalled(node: ast.expr) -> ast.expr:
    """What decorates: of ``@f(a)``, as of ``@f``, it is f."""
    return node.func if isinstance(node, ast.Call) else node


def arguments_of(call: ast.Call) -> list[ast.expr]:
    """What stands in a call, by position and by keyword."""
    return [*call.args, *[keyword.value for keyword in call.keywords]]


def entries_of(node: ast.AST) -> dict[object, ast.expr]:
    """The expressions of the entries that are written in a dict display or in a call of ``dict``, by their keys; where one is joined to
    another dict, ``d | {…}``, of that one.
    """
    match node:
        case ast.BinOp(op=ast.BitOr(), right=more) | ast.AugAssign(op=ast.BitOr(), value=more):
            return entries_of(more)
        case ast.Dict(keys, values):
            return {name.value: value for name, value in zip(keys, values, strict=True) if isinstance(name, ast.Constant)}
        case ast.Call(keywords=keywords):
            return {keyword.arg: keyword.value for keyword in keywords if keyword.arg is not None}
    return {}


def is_dict_call(node: ast.AST) -> bool:
    """Whether it writes a dict as a call: ``dict(name=value)``."""
    return isinstance(node, ast.Call) and bool(node.keywords) and isinstance(node.func, ast.Name) and node.func.id == "dict"


def refuses(node: ast.AST) -> bool:
    """Whether it raises something of its own: not a ``raise`` that only hands on what was caught."""
    return isinstance(node, ast.Raise) and node.exc is not None


def is_of_super(call: ast.Call) -> bool:
    """Whether a method is called on ``super()``."""
    match call.func:
        case ast.Attribute(ast.Call() as holder):
            return dotted(holder.func) == "super"
    return False


def defaults(function: Function) -> dict[str, ast.expr]:
    """The defaults of a function's parameters by their names."""
    arguments = function.args
    last = ordered(function)[len(ordered(function)) - len(arguments.defaults) :]
    named = (*zip(last, arguments.defaults, strict=True), *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True))
    return {argument.arg: expression for argument, expression in named if expression is not None}


def decorators(node: ast.AST) -> list[str]:
    """The dotted names of what decorates a function or class, called or not; nothing for another node."""
    found = (dotted(uncalled(each)) for each in getattr(node, "decorator_list", ()))
    return [name for name in found if name]


def fields(cls: ast.ClassDef) -> list[str]:
    """The names that the body of a class annotates: the fields of a dataclass, a NamedTuple or a model."""
    return [node.target.id for node in cls.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]


def is_emptiness(test: ast.expr) -> bool:
    """Whether all that a test asks is whether there is something: a name, ``not name``, ``name is None``, ``len(name) == 0``."""
    match test:
        case ast.UnaryOp(ast.Not(), operand):
            return is_emptiness(operand)
        case ast.Compare(ast.Call(ast.Name("len"), [held]) | held, [_], [ast.Constant(value)]):
            return bool(dotted(held)) and not value
    return bool(dotted(test))


def outcomes(test: ast.expr, outcome: bool) -> Iterator[tuple[ast.expr, bool]]:
    """The tests whose outcomes follow from that of one: what ``not`` turns, each of an ``and`` that is true, of an ``or`` that is false."""
    waiting = [(test, outcome)]
    while waiting:
        test, outcome = waiting.pop()
        match test:
            case ast.UnaryOp(ast.Not(), operand):
                waiting.append((operand, not outcome))
            case ast.BoolOp(operator, values) if isinstance(operator, ast.And) is outcome:
                waiting += [(value, outcome) for value in reversed(values)]
            case _:
                yield test, outcome


def narrowings(test: ast.expr, outcome: bool) -> Iterator[tuple[str, Item | None, Narrowing]]:
    """The names of which a test says something, where its outcome is known; of named dicts the items of which it does: ``name["key"] is
    None``, ``name.get("key")``, ``"key" in name``.
    """
    for each, is_true in outcomes(test, outcome):
        asked, narrowing = _said(each, is_true)
        if name := dotted(asked):
            yield name, None, narrowing
            continue
        match asked:
            case ast.Compare(ast.Constant() as key, [ast.In() | ast.NotIn() as operator], [holder]):
                narrowing = Narrowing(Asks.PRESENCE, isinstance(operator, ast.In) is is_true)
            case ast.Subscript(holder, ast.Constant() as key) | ast.Call(ast.Attribute(holder, "get"), [ast.Constant() as key], []):
                pass
            case _:
                continue
        if name := dotted(holder):
            yield name, Item(holder, key), narrowing


def _said(test: ast.expr, is_true: bool) -> tuple[ast.expr, Narrowing]:
    """What a test is about, and what its outcome says of it."""
    match test:
        case (
            ast.Compare(ast.Constant() as constant, [ast.Is() | ast.Eq() | ast.IsNot() | ast.NotEq() as operator], [asked])
            | ast.Compare(asked, [ast.Is() | ast.Eq() | ast.IsNot() | ast.NotEq() as operator], [ast.Constant() as constant])
        ):
            several: list[ast.expr] = [constant]
        case ast.Compare(
            asked, [ast.In() | ast.NotIn() as operator], [ast.Tuple(elements) | ast.List(elements) | ast.Set(elements)]
        ) if elements and all(isinstance(each, ast.Constant) for each in elements):
            several = elements
        case _:
            return test, Narrowing(Asks.TRUTH, is_true)
    asks = Asks.IDENTITY if isinstance(operator, (ast.Is, ast.IsNot)) else Asks.EQUALITY
    constants = frozenset(each.value for each in several if isinstance(each, ast.Constant))
    return asked, Narrowing(asks, isinstance(operator, (ast.Is, ast.Eq, ast.In)) is is_true, constants)
