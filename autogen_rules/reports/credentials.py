"""Which literals of a module are credentials, by the names that they are given and by where one was reported.

More is taken for a credential than a rule reports: what is masked for nothing harms nobody. Every walk is over a list of nodes, not
over the depth of the tree.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ..facts.configs.secrets import is_secret
from ..reading.syntax import ordered
from .bound import LOOKUPS, VALUES, Bound, bound_by, label, says_credential

# Shorter numbers, and single characters, are pieces of a credential: where there are enough of them.
_SHORTEST_NUMBER, _SHORTEST_OF_PIECES = 6, 8

# Calls that hand on what they are given by any name.
_FILLING = frozenset(("dict", "format", "substitute", "safe_substitute"))

Literal = ast.Constant
Named = ast.Name | ast.Attribute | ast.Subscript
Bindings = dict[str, list[ast.expr]]


class Credentials(NamedTuple):
    """The literals, and the names that credentials have in modules from which this one imports them."""

    literals: set[Literal]
    imported: set[str]


def credentials(tree: ast.Module, is_reported: Callable[[ast.expr], bool], wanted: frozenset[str] = frozenset()) -> Credentials:
    """The credentials of a module: what was reported, what stands under the name of one, and what has one of the ``wanted`` names."""
    nodes = [*_nodes(tree)]
    bound = [each for node, around in nodes for each in bound_by(node, around)]
    bindings: Bindings = defaultdict(list)
    for name, value in bound:
        bindings[name].append(value)
    imports = [alias for node, _ in nodes if isinstance(node, ast.ImportFrom) for alias in node.names]
    aliases = {alias.asname or alias.name: alias.name for alias in imports}
    named = (node for node, _ in nodes if isinstance(node, ast.Constant | ast.Name | ast.Attribute))
    known = [*filter(is_reported, named), *(value for name in wanted & bindings.keys() for value in bindings[name])]
    literals, names = _followed(known, bindings)
    imported = {aliases.get(name, name) for name in names | (wanted & aliases.keys()) if name not in bindings}
    held: set[str] = set()
    for name, value in (each for each in (*bound, *_passed(nodes)) if says_credential(each.name)):
        parts = list(_parts(value))
        literals |= _secret([part for part in parts if isinstance(part, ast.Constant)], name)
        held |= {label(part) for part in parts if not isinstance(part, ast.Constant)}
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


def _passed(nodes: list[tuple[ast.AST, str]]) -> Iterator[Bound]:
    """What calls pass by position to functions and classes of the module."""
    parameters: dict[str, list[str]] = {}
    for node, around in nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            called = around if node.name == "__init__" else node.name
            parameters[called] = [one.arg for one in ordered(node) if one.arg not in ("self", "cls")]
    calls = (node for node, _ in nodes if isinstance(node, ast.Call))
    return (Bound(*each) for call in calls for each in zip(parameters.get(label(call.func), ()), call.args, strict=False))


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


def _text(literal: Literal) -> str:
    return literal.value.decode("latin-1") if isinstance(literal.value, bytes) else str(literal.value)


def _followed(values: list[ast.expr], bindings: Bindings) -> tuple[set[Literal], set[str]]:
    """The literals that values are put together from, through the names of the module, and these names."""
    literals, names, waiting = set(), set(), list(values)
    while waiting:
        for part in _parts(waiting.pop()):
            if isinstance(part, ast.Constant):
                literals.add(part)
                continue
            name = label(part)
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
    name = label(call.func)
    handed = [keyword.value for keyword in call.keywords if keyword.arg in VALUES or name in _FILLING]
    if LOOKUPS.fullmatch(name):
        return handed + call.args[1:]
    func = call.func
    if isinstance(func, ast.Attribute) and (not isinstance(func.value, ast.Name) or hasattr(str, func.attr)):
        func = func.value
    return [*handed, func, *call.args]
