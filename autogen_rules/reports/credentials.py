"""Which literals of a module are credentials, by the names that they are given and by where one was reported.

More is taken for a credential than a rule reports: what is masked for nothing harms nobody. Every walk is over a list of nodes, not
over the depth of the tree.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeGuard

from ..facts.secrets import is_secret

_NAME = re.compile(
    r"(?:api|access|account|private|shared|auth|master)[-_ ]?key|(?:^|[-_.])keys?(?:$|[-_.\d])|token(?!iz)|secret"
    r"|passw(?:or)?[dt]|passphrase|pwd|(?:^|[-_])(?:pass|pw)$|authorization|(?:^|[-_])auth$|basicauth|credential|bearer|cookie",
    re.IGNORECASE,
)
# Classes whose members are credentials.
_KEEPER = re.compile(r"(?:key|secret|token|credential|password)s?$", re.IGNORECASE)
_OF_A_MODEL = re.compile(r"(?:max|min|num|stop|eos|bos|pad|special)_(?:\w*_)?tokens?|tokens?_(?:count|limit|id)", re.IGNORECASE)
# Calls whose first argument says where a value is kept; other calls are taken to hand on what they are given.
_LOOKUPS = re.compile(r"getenv|getpass|setdefault|Path|(?:get|pop|read|load|fetch|open|find|input|config|require|from)(?:_\w+)?")
# An address with a place for a password.
_ADDRESS = re.compile(r"://[^/\s]{0,100}(?:\{\w*\}|%s|%\(\w+\)s)@")
_VALUES = ("default", "value", "val", "const", "fallback")
# Shorter numbers, and single characters, are pieces of a credential: where there are enough of them.
_SHORTEST_NUMBER, _SHORTEST_OF_PIECES = 6, 8

Literal = ast.Constant
Named = ast.Name | ast.Attribute | ast.Subscript


class Bound(NamedTuple):
    """A value under a name: of a target, a key, a parameter, an argument, or of the text that stands before it in a call."""

    name: str
    value: ast.expr


class Credentials(NamedTuple):
    """The literals, and the names that credentials have in modules from which this one imports them."""

    literals: set[Literal]
    imported: set[str]


def credentials(tree: ast.Module, is_reported: Callable[[ast.expr], bool], wanted: frozenset[str] = frozenset()) -> Credentials:
    """The credentials of a module: what was reported, what stands under the name of one, and what has one of the ``wanted`` names."""
    bindings: dict[str, list[ast.expr]] = {}
    aliases: dict[str, str] = {}
    known: list[ast.expr] = []
    likely: list[Bound] = []
    parameters: dict[str, list[str]] = {}
    calls: list[ast.Call] = []
    for node, around in _nodes(tree):
        for bound in _bindings(node, around):
            bindings.setdefault(bound.name, []).append(bound.value)
            if says_credential(bound.name):
                likely.append(bound)
        if isinstance(node, ast.ImportFrom):
            aliases.update((alias.asname or alias.name, alias.name) for alias in node.names)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            called = around if node.name == "__init__" else node.name
            parameters[called] = [one.arg for one in (*node.args.posonlyargs, *node.args.args) if one.arg not in ("self", "cls")]
        elif isinstance(node, ast.Call):
            calls.append(node)
        elif isinstance(node, ast.Constant | ast.Name | ast.Attribute) and is_reported(node):
            known.append(node)
    for call in calls:
        passed = zip(parameters.get(_name(call.func), ()), call.args, strict=False)
        likely += (Bound(name, value) for name, value in passed if says_credential(name))
    for name in wanted & bindings.keys():
        known += bindings[name]
    literals, names = _followed(known, bindings)
    imported = {aliases.get(name, name) for name in names | (wanted & aliases.keys()) if name not in bindings}
    held: set[str] = set()
    for bound in likely:
        parts = list(_parts(bound.value))
        literals |= _secret([part for part in parts if isinstance(part, ast.Constant)], bound.name)
        held |= {_name(part) for part in parts if not isinstance(part, ast.Constant)}
    others, _ = _followed([value for name in held for value in bindings.get(name, ())], bindings)
    return Credentials(literals | _secret(others), imported)


def _nodes(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """All nodes, each with the name of the function or class that it stands in."""
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, around = waiting.pop()
        yield node, around
        inside = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) else around
        waiting += ((child, inside) for child in ast.iter_child_nodes(node))


def _secret(literals: Iterable[Literal], name: str = "") -> set[Literal]:
    """Those that are credentials, alone or piece by piece."""
    found, pieces = set(), []
    for literal in literals:
        text = _text(literal)
        if len(text) == 1 or (isinstance(literal.value, int) and len(text) < _SHORTEST_NUMBER):
            pieces.append(literal)
        elif is_secret(text, name):
            found.add(literal)
    together = "".join(map(_text, pieces))
    return found.union(pieces) if len(together) >= _SHORTEST_OF_PIECES and is_secret(together, name) else found


def says_credential(name: str) -> bool:
    """Whether what has such a name is a credential, or holds some."""
    return _NAME.search(name) is not None and not _OF_A_MODEL.fullmatch(name)


def _text(literal: Literal) -> str:
    return literal.value.decode("latin-1") if isinstance(literal.value, bytes) else str(literal.value)


def _followed(values: list[ast.expr], bindings: dict[str, list[ast.expr]]) -> tuple[set[Literal], set[str]]:
    """The literals that values are put together from, through the names of the module, and these names."""
    literals, names, waiting = set(), set(), list(values)
    while waiting:
        for part in _parts(waiting.pop()):
            if isinstance(part, ast.Constant):
                literals.add(part)
                continue
            name = _name(part)
            if name not in names:
                names.add(name)
                waiting += bindings.get(name, ())
    return literals, names


def _parts(value: ast.expr) -> Iterator[Literal | Named]:
    """The texts and names that an expression is put together from; not the keys and places by which it is looked up."""
    waiting: list[ast.AST] = [value]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Attribute(attr="value", value=ast.Attribute() as member):
                yield member
            case ast.Constant(value=str() | bytes() | int()) | ast.Name() | ast.Attribute():
                yield node
            case ast.Subscript(value=ast.Name() | ast.Attribute()):
                yield node
            case ast.Call():
                waiting += _handed_on(node)
            case ast.Compare():
                pass
            case ast.Lambda(body=body):
                waiting.append(body)
            case ast.Subscript(value=holder):
                waiting.append(holder)
            case ast.Dict(values=values):
                waiting += values
            case ast.IfExp(body=body, orelse=orelse):
                waiting += [body, orelse]
            case ast.expr():
                waiting += ast.iter_child_nodes(node)


def _handed_on(call: ast.Call) -> list[ast.expr]:
    """What of a call may be in its value."""
    name = _name(call.func)
    handed = [keyword.value for keyword in call.keywords if keyword.arg in _VALUES or name in ("dict", "format")]
    if _LOOKUPS.fullmatch(name):
        return handed + call.args[1:]
    func = call.func
    if isinstance(func, ast.Attribute) and (not isinstance(func.value, ast.Name) or hasattr(str, func.attr)):
        func = func.value
    return [*handed, func, *call.args]


def _bindings(node: ast.AST, around: str) -> Iterator[Bound]:
    """What a node binds that stands in a function of such a name."""
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                yield from _assigned(target, value)
        case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
            yield Bound(_name(target), value)
        case ast.AugAssign(target=target, value=value) | ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
            yield from _assigned(target, value)
        case ast.keyword(arg=str(name), value=value):
            yield Bound(name, value)
        case ast.Dict(keys=keys, values=values):
            yield from (Bound(_name(key), value) for key, value in zip(keys, values, strict=True))
            yield from _named_beside(keys, values)
        case ast.arguments(posonlyargs=first, args=second, defaults=defaults, kwonlyargs=third, kw_defaults=others):
            pairs = [*zip(reversed(first + second), reversed(defaults), strict=False), *zip(third, others, strict=True)]
            yield from (Bound(parameter.arg, default) for parameter, default in pairs if default)
        case ast.Call(ast.Attribute(ast.Constant(value=str(text)), "format"), arguments, keywords) if _ADDRESS.search(text):
            yield from (Bound("password", value) for value in (*arguments, *(keyword.value for keyword in keywords)))
        case ast.BinOp(ast.Constant(value=str(text)), ast.Mod(), value) if _ADDRESS.search(text):
            yield Bound("password", value)
        case ast.JoinedStr(values=parts):
            yield from (Bound("password", one.value) for one, other in pairwise(parts) if _is_before_a_host(one, other))
        case ast.Call(args=arguments, keywords=keywords):
            yield from _after_a_text(arguments, [keyword.value for keyword in keywords if keyword.arg in _VALUES])
            name = _name(node.func)
            if name == "compare_digest":
                yield from _compared(arguments)
            elif name == "login":
                yield from (Bound("password", argument) for argument in arguments)
            elif says_credential(name) and not _LOOKUPS.fullmatch(name):  # SecretStr("…"), AzureKeyCredential("…")
                yield from (Bound(name, argument) for argument in arguments)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            if len(elements) == 2 and isinstance(elements[0], ast.Constant):
                yield Bound(_name(elements[0]), elements[1])
            flags = (Bound(_name(one), other) for one, other in pairwise(elements) if isinstance(one, ast.Constant))
            yield from (bound for bound in flags if bound.name.startswith("-"))
        case ast.Compare(left=left, comparators=others):
            yield from _compared([left, *others])
        case ast.Match(subject=subject, cases=cases):
            name = _name(subject)
            yield from (Bound(name, value.value) for case in cases for value in ast.walk(case.pattern) if isinstance(value, ast.MatchValue))
        case ast.Return(value=ast.expr() as value) | ast.Yield(value=ast.expr() as value):
            yield Bound(around, value)
        case ast.ClassDef(name=name, body=body) if _KEEPER.search(name):
            yield from (Bound(name, one.value) for one in body if isinstance(one, ast.Assign | ast.AnnAssign) and one.value)


def _assigned(target: ast.expr, value: ast.expr) -> Iterator[Bound]:
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
                yield from (Bound(name, value) for name in _path(target))


def _path(target: ast.expr) -> Iterator[str]:
    """The last name of a target, and those before it: ``config["api_key"]["prod"]``."""
    yield _name(target)
    while isinstance(target, ast.Subscript):
        target = target.value
        yield _name(target)


def _named_beside(keys: Sequence[ast.expr | None], values: Sequence[ast.expr]) -> Iterator[Bound]:
    """The value of a credential that the same dict names: ``{"name": "API_KEY", "value": "…"}``."""
    names = (_name(value) for value in values if isinstance(value, ast.Constant))
    said = next(filter(says_credential, names), None)
    if said:
        yield from (Bound(said, value) for key, value in zip(keys, values, strict=True) if _name(key) in _VALUES)


def _is_before_a_host(part: ast.expr, other: ast.expr) -> TypeGuard[ast.FormattedValue]:
    """Whether a part of an f-string stands where an address has its password: ``{password}@``."""
    return isinstance(part, ast.FormattedValue) and isinstance(other, ast.Constant) and str(other.value).startswith("@")


def _compared(operands: Sequence[ast.expr]) -> Iterator[Bound]:
    for one, other in pairwise(operands):
        yield from (Bound(_name(one), other), Bound(_name(other), one))


def _after_a_text(arguments: list[ast.expr], others: list[ast.expr]) -> Iterator[Bound]:
    """What follows a text in a call: ``getenv("API_KEY", "…")``, ``setattr(x, "api_key", "…")``, ``option("--token", default="…")``."""
    for number, one in enumerate(arguments[:2]):
        if isinstance(one, ast.Constant) and says_credential(_name(one)):
            yield from (Bound(_name(one), value) for value in arguments[number + 1:] + others)


def _name(node: ast.expr | None) -> str:
    """The last name of a target or of what is called, or the text of a key; of a place in a list that of the list."""
    while isinstance(node, ast.Subscript | ast.Starred):
        node = node.value if isinstance(node, ast.Starred) or _is_a_place(node.slice) else node.slice
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name
        case ast.Constant(value=bytes(content)):
            return content.decode("latin-1")
        case ast.JoinedStr() | ast.BinOp() | ast.Tuple():
            return "".join(_name(part) for part in ast.walk(node) if isinstance(part, ast.Constant))
    return ""


def _is_a_place(index: ast.expr) -> bool:
    """Whether an index is a number, or a slice."""
    return isinstance(index, ast.Slice | ast.UnaryOp) or (isinstance(index, ast.Constant) and isinstance(index.value, int))
