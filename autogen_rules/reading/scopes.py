"""Scopes, blocks and sites of a module, and the events of the names in them; `index` finds them."""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .project import Module

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(eq=False, slots=True)
class Block:
    """A run of statements. ``parent`` is the compound statement's place; ``ends`` says that it never runs off its end.

    ``guards`` are the tests that a branch is entered by, each with the outcome that leads to it.
    """

    parent: Site | None
    ends: bool = False
    guards: tuple[tuple[ast.expr, bool], ...] = ()


@dataclass(eq=False, slots=True)
class Compound:
    """A statement with blocks. ``kind`` is ``"branch"``, ``"loop"``, ``"try"`` or ``"with"``.

    ``total`` says that one of a branch's blocks always runs, or that only its ``jumps`` leave a loop; a loop's blocks are body and else,
    a try's are body, handlers, else, finally.
    """

    kind: str
    blocks: list[Block]
    total: bool = False
    jumps: list[Jump] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Jump:
    """A ``break`` (it ``leaves`` the loop) or ``continue`` at a site."""

    site: Site
    leaves: bool


def is_emptiness(test: ast.expr) -> bool:
    """Whether all that a test asks is whether there is something: a name, ``not name``, ``name is None``, ``name == ""``."""
    if isinstance(test, ast.UnaryOp):
        return isinstance(test.op, ast.Not) and is_emptiness(test.operand)
    if isinstance(test, ast.Compare):
        second = test.comparators[0]
        return len(test.ops) == 1 and dotted(test.left) is not None and isinstance(second, ast.Constant) and not second.value
    return dotted(test) is not None


@dataclass(eq=False, slots=True)
class Site:
    """A place in the program order: the ``index``-th statement of a block of a scope."""

    scope: Scope
    block: Block
    index: float


@dataclass(eq=False, slots=True)
class Event:
    """What happens to a name at a site.

    ``kind`` is a binding (``assign``, ``unpack``, ``element``, ``enter``, ``import``, ``def``, ``class``, ``unknown``, ``delete``)
    or a change of the bound object (``augment``, ``item``, ``unitem``, ``method``, ``leak``), or what a branch knows of it
    (``narrow``: the value is then only what passes the test ``path`` names, such as `TRUE`). ``path`` leads to the part of an unpacked
    value; ``value`` is what an item is set to.
    """

    kind: str
    node: ast.AST
    site: Site
    path: tuple[int, ...] = ()
    value: ast.expr | None = None

    @property
    def binds(self) -> bool:
        return self.kind not in CHANGES


CHANGES = frozenset(("augment", "item", "unitem", "method", "leak", "narrow"))
# What a branch can know of a name, as the path of a ``narrow`` event.
TRUE, FALSE, NONE, SOME = ((number,) for number in range(4))


def narrowings(test: ast.expr, outcome: bool) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The names of which a test says something, where its outcome is known."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        yield from narrowings(test.operand, not outcome)
    elif isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) is outcome:
        for value in test.values:
            yield from narrowings(value, outcome)
    elif (
        isinstance(test, ast.Compare)
        and len(test.ops) == 1
        and isinstance(test.comparators[0], ast.Constant)
        and test.comparators[0].value is None
    ):
        name = dotted(test.left)
        if name is not None and isinstance(test.ops[0], (ast.Is, ast.Eq, ast.IsNot, ast.NotEq)):
            yield name, NONE if isinstance(test.ops[0], (ast.Is, ast.Eq)) is outcome else SOME
    elif (name := dotted(test)) is not None:
        yield name, TRUE if outcome else FALSE


@dataclass(eq=False)
class Scope:
    """A module, class, function, lambda or comprehension, and the events of the names in it."""

    kind: str
    node: ast.AST
    parent: Scope | None
    site: Site | None
    module: Module
    root: Block
    events: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    bound: set[str] = field(default_factory=set)
    parameters: frozenset[str] = frozenset()
    foreign: set[str] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    stars: list[ast.ImportFrom] = field(default_factory=list)
    returns: list[tuple[ast.expr, Site]] = field(default_factory=list)
    generator: bool = False
    end: Site = field(init=False)

    def __post_init__(self) -> None:
        self.end = Site(self, self.root, float("inf"))

    def lookups(self) -> Iterator[Scope]:
        """This scope and those around it in which a name is looked up: a class body is seen from itself alone."""
        scope: Scope | None = self
        while scope is not None:
            if scope is self or scope.kind != "class":
                yield scope
            scope = scope.parent

    def lookups_of(self, name: str) -> Iterator[Scope]:
        """The scopes in which this name is looked up: past those that declare it ``nonlocal``, in the module at ``global``."""
        scope = self
        while scope.parent is not None:
            if name in scope.globals:
                break
            if name not in scope.foreign and (scope is self or scope.kind != "class"):
                yield scope
            scope = scope.parent
        yield self.module.index.top

    @cached_property
    def aliases(self) -> dict[str, set[str]]:
        """The other names of what a name stands for: ``b = a``, where b is bound nowhere else."""
        found: dict[str, set[str]] = {}
        for name in self.bound:
            bound = [event for event in self.events[name] if event.binds]
            if len(bound) == 1 and bound[0].kind == "assign" and bound[0].site.scope is self:
                other = dotted(bound[0].node)
                if other is not None and other != name:
                    found.setdefault(name, set()).add(other)
                    found.setdefault(other, set()).add(name)
        return found

    @property
    def owner(self) -> ast.ClassDef | None:
        """The class whose body holds this function."""
        return self.parent.node if self.parent is not None and isinstance(self.parent.node, ast.ClassDef) else None


def dotted(node: ast.AST) -> str | None:
    """``a.b.c`` for a name or a chain of attributes on one, else None."""
    if type(node) is ast.Name:
        return node.id
    parts = []
    while type(node) is ast.Attribute:
        parts.append(node.attr)
        node = node.value
    if type(node) is not ast.Name:
        return None
    parts.append(node.id)
    return ".".join(reversed(parts))


def names_in(node: ast.AST) -> set[str]:
    """The names, and dotted names, that an expression mentions."""
    found: set[str] = set()
    for inner in ast.walk(node):
        if isinstance(inner, (ast.Name, ast.Attribute)) and (name := dotted(inner)) is not None:
            found.add(name)
    return found


def parameters(function: Function) -> list[ast.arg]:
    """All parameters of a function, ``*args`` and ``**kwargs`` included."""
    arguments = function.args
    found = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return found + [extra for extra in (arguments.vararg, arguments.kwarg) if extra is not None]
