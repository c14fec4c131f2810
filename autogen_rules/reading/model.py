"""What reading finds: modules, their scopes and sites, and the events of the names in them. `index` fills them in."""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TypeVar, cast

from .blocks import Block, Decision
from .syntax import LEAVES, Attribute, Function, Item, Narrowing, children, dotted, last_name

N = TypeVar("N", bound=ast.AST)
# Indexes that lead to a part of a value: of ``a, (b, *c) = value`` to b (1, 0), to c (1, 1 to the end).
Path = tuple[int | slice, ...]
# Places between and around the statements of a block, as the index of a site. Into a block leads first what binds a name on the way
# (a loop's target, an exception's name), then what the branch knows of names, then the guard of a ``case``.
ENTRY, KNOWN, GUARD = -1.0, -0.75, -0.5
# An assignment inside an expression takes place so much before the statement has run, a condition of a comprehension after its loop.
INSIDE, CONDITION = -0.25, 0.5
END = float("inf")


@dataclass(eq=False, slots=True)
class Site:
    """A place in the program order: the ``index``-th statement of a block of a scope."""

    scope: Scope
    block: Block
    index: float

    @property
    def outside(self) -> Site:
        """This place; of one in a comprehension, where the outermost one stands."""
        site = self
        while site.scope.kind is ScopeKind.COMPREHENSION and site.scope.site is not None:
            site = site.scope.site
        return site

    def around(self) -> Iterator[Site]:
        """The places of the statements around it in its scope, from the inner to the outer."""
        parent = self.block.parent
        while parent is not None:
            yield parent
            parent = parent.block.parent

    def blocks(self) -> list[Block]:
        """Its block and those around it in its scope, from the inner to the outer."""
        return [self.block, *(each.block for each in self.around())]

    def is_in_loop(self, loop: Site) -> bool:
        """Whether it is in the body of the loop that binds names at a site, or, of a comprehension, in that."""
        site: Site | None = self
        while site is not None and site.scope is not loop.scope:
            site = site.scope.site
        return site is not None and (loop.block.parent is None or loop.block in site.blocks())


class Kind(Enum):
    """What an event does to its name: it binds it, changes the object that it stands for, or says what a branch knows of that."""

    ASSIGNED = "name = value"
    UNPACKED = "name, other = value"
    ELEMENT = "for name in value, or a part of each element"
    ENTERED = "with value as name"
    IMPORTED = "import name"
    FUNCTION = "def name()"
    CLASS = "class name"
    DELETED = "del name"
    UNKNOWN = "an exception's name, a pattern's, one that a fault leaves open"
    AUGMENTED = "name += value"
    ITEM_SET = "name[key] = value"
    ITEM_LOST = "del name[key], name[key] += value"
    METHOD = "name.append(value)"
    ELEMENTS = "for element in name: element[key] = value"
    ROWS = "for key, value in rows: name[key] = value"
    PASSED = "f(name): what is called may change it"
    NARROWED = "if name: in this branch, only what passes the test"

    __hash__ = object.__hash__  # the one of Enum is written in Python


CHANGES = frozenset((Kind.AUGMENTED, Kind.ITEM_SET, Kind.ITEM_LOST, Kind.METHOD, Kind.ELEMENTS, Kind.ROWS, Kind.PASSED, Kind.NARROWED))


@dataclass(eq=False, slots=True)
class Event:
    """What happens to a name at a site.

    ``path`` leads, index by index, to the part of an unpacked value or element; ``value`` is what an ``item`` is set to, ``alias`` what
    is imported from the node's module, ``narrowing`` what a branch knows; ``each`` is what happens to each element of a list, or in each
    round of a loop, ``of`` the list that this goes through, or what a call is passed.
    """

    kind: Kind
    node: ast.AST
    site: Site
    path: Path = ()
    value: ast.expr | None = None
    alias: ast.alias | None = None
    narrowing: Narrowing | None = None
    item: Item | None = None
    each: Event | None = None
    of: ast.expr | None = None

    @property
    def binds(self) -> bool:
        return self.kind not in CHANGES

    @property
    def expression(self) -> ast.expr:
        """The node, of an event that has an expression for one."""
        assert isinstance(self.node, ast.expr)
        return self.node


class ScopeKind(Enum):
    """What a scope is of."""

    MODULE = "module"
    CLASS = "class"
    FUNCTION = "def"
    LAMBDA = "lambda"
    COMPREHENSION = "[… for …]"


@dataclass(eq=False)
class Scope:
    """A module, class, function, lambda or comprehension, and the events of the names in it.

    ``decisions`` are the tests that are decided from a statement on, ``entered`` the calls ``x.__enter__()`` that ``with x`` stands for;
    ``memo`` is for `once`.
    """

    kind: ScopeKind
    node: ast.AST
    parent: Scope | None
    site: Site | None
    module: Module
    root: Block
    events: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    bound: set[str] = field(default_factory=set)
    parameters: frozenset[str] = frozenset()
    declared: set[str] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    stars: list[tuple[ast.ImportFrom, Site]] = field(default_factory=list)
    returns: list[tuple[ast.expr, Site]] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    entered: list[tuple[ast.Call, Site]] = field(default_factory=list)
    yields: list[tuple[ast.expr, Site]] = field(default_factory=list)
    memo: dict[tuple[object, ...], object] = field(default_factory=dict)
    end: Site = field(init=False)

    def __post_init__(self) -> None:
        self.end = Site(self, self.root, END)

    def lookups(self) -> Iterator[Scope]:
        """This scope and those around it in which a name is looked up: a class body is seen from itself alone."""
        scope: Scope | None = self
        while scope is not None:
            if scope is self or scope.kind is not ScopeKind.CLASS:
                yield scope
            scope = scope.parent

    def lookups_of(self, name: str) -> Iterator[Scope]:
        """The scopes in which this name is looked up: past those that declare it ``nonlocal``, in the module at ``global``."""
        scope = self
        while scope.parent is not None:
            if name in scope.globals:
                break
            if name not in scope.declared and (scope is self or scope.kind is not ScopeKind.CLASS):
                yield scope
            scope = scope.parent
        yield self.module.top

    def owner_of(self, name: str) -> Scope | None:
        """The scope whose name it is, where it is looked up here."""
        return next((each for each in self.lookups_of(name) if each.owns(name)), None)

    def owns(self, name: str) -> bool:
        """Whether a name is its own: a parameter, or bound in it."""
        return name in self.parameters or name in self.bound

    @property
    def name(self) -> str:
        """The name of a function or class; empty for what has none."""
        return getattr(self.node, "name", "")

    @property
    def function(self) -> Function:
        """The node, of the scope of a function or lambda."""
        assert isinstance(self.node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        return self.node

    @property
    def lines(self) -> int:
        """How many lines a function has."""
        function = self.function
        return (function.end_lineno or function.lineno) - function.lineno + 1

    @property
    def owner(self) -> ast.ClassDef | None:
        """The class whose body holds this function; none of what is no function."""
        around = self.parent.node if self.parent is not None and self.kind in (ScopeKind.FUNCTION, ScopeKind.LAMBDA) else None
        return around if isinstance(around, ast.ClassDef) else None


class Module:
    """A parsed module. ``path`` is absolute; ``source`` is its text as read (not of the linted module, whose lines the caller has).

    In program order, its calls, dict displays and assignments of attributes and items, each with its site; in no order the other
    ``displays`` and the names and attributes that its expressions mention. ``packages`` are the dotted names that it imports from, and the
    first parts of them; ``from_others`` the names that it imports from what is not Python's own; ``renamed`` the names that
    ``from … import a as b`` gives, with what they were. ``faults`` are those of our own in reading a statement: nothing is known of it.
    """

    def __init__(self, path: str, tree: ast.Module, source: bytes = b"") -> None:
        self.path = path
        self.tree = tree
        self.source = source
        self.top = Scope(ScopeKind.MODULE, tree, None, None, self, Block(None))
        self.scopes: dict[ast.AST, Scope] = {tree: self.top}
        self.calls: list[tuple[ast.Call, Site]] = []
        self.dicts: list[tuple[ast.Dict, Site]] = []
        self.attributes: list[tuple[Attribute, ast.expr, Site]] = []
        self.items: list[tuple[Item, ast.expr, Site]] = []
        self.displays: list[ast.List | ast.Tuple | ast.Set] = []
        self.mentions: list[ast.AST] = []
        self.functions: list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, Site]] = []
        self.classes: list[tuple[ast.ClassDef, Site]] = []
        self.packages: set[str] = set()
        self.from_others: set[str] = set()
        self.renamed: dict[str, str] = {}
        self.faults: list[Exception] = []

    @cached_property
    def folder(self) -> str:
        """The folder that its relative imports start from."""
        return self.path if os.path.isdir(self.path) else os.path.dirname(self.path)

    def called_name(self, node: ast.Call) -> str:
        """The last part of the name of what is called, renaming at the import undone; empty where it has none."""
        function = node.func
        return self.renamed.get(function.id, function.id) if type(function) is ast.Name else last_name(function)

    def dotted(self, node: ast.AST) -> str:
        """A name, or a dotted one, renaming at the import undone; empty for anything else."""
        head, dot, rest = dotted(node).partition(".")
        return self.renamed.get(head, head) + dot + rest

    @cached_property
    def sites(self) -> dict[ast.AST, Site]:
        """Where the calls stand."""
        return dict(self.calls)

    @cached_property
    def calls_by_name(self) -> dict[str, list[tuple[ast.Call, Site]]]:
        """The calls by `called_name`."""
        found: dict[str, list[tuple[ast.Call, Site]]] = {}
        for node, site in self.calls:
            found.setdefault(self.called_name(node), []).append((node, site))
        return found

    @cached_property
    def _by_kind(self) -> dict[type[ast.AST], list[ast.AST]]:
        found: dict[type[ast.AST], list[ast.AST]] = defaultdict(list)
        waiting: list[ast.AST] = [self.tree]
        for node in waiting:
            kind = type(node)
            found[kind].append(node)
            if kind not in LEAVES:
                waiting += children(node)
        return found

    def nodes(self, kind: type[N]) -> list[N]:
        """All nodes of a kind, in no order; of a context or an operator none."""
        return cast(list[N], self._by_kind.get(kind, []))

    @cached_property
    def events(self) -> list[tuple[Scope, str, Event]]:
        """All that happens to names, by the scope and the name."""
        return [(scope, name, event) for scope in self.scopes.values() for name, events in scope.events.items() for event in events]

    @cached_property
    def imports(self) -> dict[str, list[Event]]:
        """The imports of the module's own scope, by the names that they bind."""
        found = {name: [event for event in events if event.kind is Kind.IMPORTED] for name, events in self.top.events.items()}
        return {name: imports for name, imports in found.items() if imports}

    def calls_named(self, names: Iterable[str]) -> list[tuple[ast.Call, Site]]:
        """The calls of what has one of the names, in the order of the names."""
        return [call for name in sorted(names) for call in self.calls_by_name.get(name, ())]

    @cached_property
    def calls_in(self) -> dict[Scope, list[tuple[ast.Call, Site]]]:
        """The calls by the scope that they stand in."""
        found: dict[Scope, list[tuple[ast.Call, Site]]] = defaultdict(list)
        for node, site in self.calls:
            found[site.scope].append((node, site))
        return found

    def forget(self) -> None:
        """Let go of the scopes and blocks, which refer to one another: nobody asks again, and nothing has to collect them."""
        for scope in self.scopes.values():
            scope.root.forget()
            vars(scope).clear()
        vars(self).clear()
