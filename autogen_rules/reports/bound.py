"""What stands under which name in a module: what is assigned, passed, kept under a key, compared, returned; read from the syntax alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, TypeGuard

from ..reading.syntax import Function, arguments_of, by_keyword, defaults

_NAME = re.compile(
    r"(?:api|access|account|private|shared|auth|master)[-_ ]?key|(?:^|[-_.])keys?(?:$|[-_.\d])|token(?!iz)|secret"
    r"|passw(?:or)?[dt]|passphrase|pwd|(?:^|[-_])(?:pass|pw|creds?)_?$|authorization|(?:^|[-_])auth$|basicauth|credential|bearer|cookie",
    re.IGNORECASE,
)
# Classes whose members are credentials.
_KEEPER = re.compile(r"(?:key|secret|token|credential|password)s?$", re.IGNORECASE)
_OF_A_MODEL = re.compile(r"(?:max|min|num|stop|eos|bos|pad|special)_(?:\w*_)?tokens?|tokens?_(?:count|limit|id)", re.IGNORECASE)
# Calls whose first argument says where a value is kept; other calls are taken to hand on what they are given.
LOOKUPS = re.compile(r"getenv|getpass|setdefault|Path|(?:get|pop|read|load|fetch|open|find|input|config|require|from)(?:_\w+)?")
# An address with a place for a password.
_ADDRESS = re.compile(r"://[^/\s]{0,100}(?:\{\w*\}|%s|%\(\w+\)s)@")
VALUES = ("default", "default_factory", "value", "val", "const", "fallback")
# Methods that put what they are given into a list or set.
_ADDING = frozenset(("append", "add", "extend", "insert", "appendleft"))


class Bound(NamedTuple):
    """A value under a name: of a target, a key, a parameter, an argument, or of the text that stands before it in a call."""

    name: str
    value: ast.expr


def says_credential(name: str) -> bool:
    """Whether what has such a name is a credential, or holds some."""
    return _NAME.search(name) is not None and not _OF_A_MODEL.fullmatch(name)


def label(node: ast.expr | None) -> str:
    """The last name of a target or of what is called, or the text of a key; of a place in a list that of the list."""
    while isinstance(node, ast.Subscript | ast.Starred):
        node = node.value if isinstance(node, ast.Starred) or _is_a_place(node.slice) else node.slice
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name
        case ast.Constant(value=bytes(content)):
            return content.decode("latin-1")
        case ast.JoinedStr() | ast.BinOp() | ast.Tuple():
            return "".join(label(part) for part in ast.walk(node) if isinstance(part, ast.Constant))
    return ""


def _is_a_place(index: ast.expr) -> bool:
    """Whether an index is a number, or a slice."""
    return isinstance(index, ast.Slice | ast.UnaryOp) or (isinstance(index, ast.Constant) and isinstance(index.value, int))


def bound_by(node: ast.AST, around: str) -> Iterable[Bound]:
    """What a node binds that stands in a function of such a name."""
    if isinstance(node, ast.Return | ast.Yield):
        return _all(around, [node.value] if node.value is not None else [])
    of = _BY_KIND.get(type(node))
    return of(node) if of is not None else ()


def _all(name: str, values: Iterable[ast.expr]) -> Iterator[Bound]:
    return (Bound(name, value) for value in values)


def _assignment(node: ast.Assign) -> Iterator[Bound]:
    return (bound for target in node.targets for bound in _taken_apart(target, node.value))


def _of_one(node: ast.AnnAssign | ast.NamedExpr) -> Iterator[Bound]:
    return _all(label(node.target), [node.value] if node.value is not None else [])


def _augmented(node: ast.AugAssign) -> Iterator[Bound]:
    return _taken_apart(node.target, node.value)


def _element(node: ast.For | ast.comprehension) -> Iterator[Bound]:
    return _taken_apart(node.target, node.iter)


def _taken_apart(target: ast.expr, value: ast.expr) -> Iterator[Bound]:
    """A target, or several that are assigned one by one."""
    waiting = [(target, value)]
    while waiting:
        target, value = waiting.pop()
        match target, value:
            case (ast.Tuple(targets) | ast.List(targets)), (ast.Tuple(values) | ast.List(values)) if len(targets) == len(values):
                waiting += zip(targets, values, strict=True)
            case (ast.Tuple(targets) | ast.List(targets)), _:
                waiting += ((one, value) for one in targets)
            case _:
                yield from (Bound(name, value) for name in _labels(target))


def _labels(target: ast.expr) -> Iterator[str]:
    """The last name of a target, and those before it: ``config["api_key"]["prod"]``."""
    yield label(target)
    while isinstance(target, ast.Subscript):
        target = target.value
        yield label(target)


def _defaults(node: Function) -> Iterator[Bound]:
    return (Bound(name, default) for name, default in defaults(node).items())


def _keyword(node: ast.keyword) -> Iterator[Bound]:
    return _all(node.arg, [node.value]) if node.arg is not None else iter(())


def _call(node: ast.Call) -> Iterator[Bound]:
    match node.func:
        case ast.Attribute(ast.Constant(value=str(text)), "format") if _ADDRESS.search(text):
            yield from _all("password", arguments_of(node))
            return
    yield from _after_a_text(node.args, by_keyword(node, *VALUES))
    name = label(node.func)
    if name == "compare_digest":
        yield from _beside(node.args)
    elif name == "login":
        yield from _all("password", node.args)
    elif name in _ADDING and isinstance(node.func, ast.Attribute):
        yield from _all(label(node.func.value), node.args)
    elif says_credential(name) and not LOOKUPS.fullmatch(name):  # SecretStr("…"), AzureKeyCredential("…")
        yield from _all(name, node.args)


def _after_a_text(arguments: list[ast.expr], others: list[ast.expr]) -> Iterator[Bound]:
    """What follows a text in a call: ``getenv("API_KEY", "…")``, ``setattr(x, "api_key", "…")``, ``option("--token", default="…")``."""
    for number, one in enumerate(arguments[:2]):
        if isinstance(one, ast.Constant) and says_credential(label(one)):
            yield from _all(label(one), arguments[number + 1:] + others)


def _filled(node: ast.BinOp) -> Iterator[Bound]:
    """What is put into the text of an address: ``"https://me:%s@host" % password``."""
    match node:
        case ast.BinOp(ast.Constant(value=str(text)), ast.Mod(), value) if _ADDRESS.search(text):
            yield Bound("password", value)


def _joined(node: ast.JoinedStr) -> Iterator[Bound]:
    return (Bound("password", one.value) for one, other in pairwise(node.values) if _is_before_a_host(one, other))


def _is_before_a_host(part: ast.expr, other: ast.expr) -> TypeGuard[ast.FormattedValue]:
    """Whether a part of an f-string stands where an address has its password: ``{password}@``."""
    return isinstance(part, ast.FormattedValue) and isinstance(other, ast.Constant) and str(other.value).startswith("@")


def _display(node: ast.Dict) -> Iterator[Bound]:
    """What is under the keys of a dict, and the value of a credential that the dict names: ``{"name": "API_KEY", "value": "…"}``."""
    entries = [*zip(map(label, node.keys), node.values, strict=True)]
    yield from (Bound(key, value) for key, value in entries)
    names = (label(value) for value in node.values if isinstance(value, ast.Constant))
    said = next(filter(says_credential, names), None)
    if said:
        yield from (Bound(said, value) for key, value in entries if key in VALUES)


def _elements(node: ast.Tuple | ast.List) -> Iterator[Bound]:
    """The second of a pair, and what follows a flag: ``("api_key", "…")``, ``["curl", "--token", "…"]``."""
    if len(node.elts) == 2 and isinstance(node.elts[0], ast.Constant):
        yield Bound(label(node.elts[0]), node.elts[1])
    flags = (Bound(label(one), other) for one, other in pairwise(node.elts) if isinstance(one, ast.Constant))
    yield from (bound for bound in flags if bound.name.startswith("-"))


def _comparison(node: ast.Compare) -> Iterator[Bound]:
    return _beside([node.left, *node.comparators])


def _beside(operands: Sequence[ast.expr]) -> Iterator[Bound]:
    """Each with the name of what it is compared with."""
    for one, other in pairwise(operands):
        yield from (Bound(label(one), other), Bound(label(other), one))


def _matched(node: ast.Match) -> Iterator[Bound]:
    patterns = (inner for case in node.cases for inner in ast.walk(case.pattern))
    return _all(label(node.subject), (inner.value for inner in patterns if isinstance(inner, ast.MatchValue)))


def _members(node: ast.ClassDef) -> Iterator[Bound]:
    """What the members of a class that keeps credentials are."""
    members = (one for one in node.body if isinstance(one, ast.Assign | ast.AnnAssign)) if _KEEPER.search(node.name) else ()
    return _all(node.name, (one.value for one in members if one.value is not None))


_BY_KIND: dict[type[ast.AST], Callable[[Any], Iterator[Bound]]] = {
    ast.Assign: _assignment,
    ast.AnnAssign: _of_one,
    ast.NamedExpr: _of_one,
    ast.AugAssign: _augmented,
    ast.For: _element,
    ast.comprehension: _element,
    ast.keyword: _keyword,
    ast.FunctionDef: _defaults,
    ast.AsyncFunctionDef: _defaults,
    ast.Lambda: _defaults,
    ast.Call: _call,
    ast.BinOp: _filled,
    ast.JoinedStr: _joined,
    ast.Dict: _display,
    ast.Tuple: _elements,
    ast.List: _elements,
    ast.Compare: _comparison,
    ast.Match: _matched,
    ast.ClassDef: _members,
}
