"""The evaluator: what an expression can be, at its place, followed through the project.

It holds what is remembered of one linted module; the kinds of expressions stand in ``expressions``, names in ``names``, calls of
the project's functions in ``calls``, of libraries in ``library``, arguments in ``arguments``, classes in ``classes``.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence

from .. import knowledge
from ..knowledge.roles import distinctive
from ..reading.model import Event, Module, Scope, Site
from ..reading.project import Project
from ..reading.syntax import Function
from . import calls, classes, expressions, library, names
from .values import (
    ABSENT,
    UNKNOWN,
    Alternative,
    Cls,
    Const,
    Def,
    Frame,
    Instance,
    Member,
    ModuleRef,
    Outside,
    Partial,
    Place,
    Ref,
    Result,
    Unbound,
    Value,
)

MAX_DEPTH = 45
MAX_CALLS = 6
MAX_FRAMES = 1_000
# Large programs ask for a hundred thousand values.
MAX_STEPS = 3_000_000


class Endless(Exception):
    """A rule has taken more than `MAX_STEPS` steps."""


class Evaluator:
    """Answers for one linted module. Nothing is kept between linted modules but parsed files, so answers depend on nothing else."""

    def __init__(self, module: Module, project: Project, version: str = "") -> None:
        self.module = module
        self.project = project
        self._family = knowledge.family_of_version(version)
        self.memo: dict[object, Value] = {}
        self._busy: set[tuple[object, Frame | None]] = set()
        self.assignments: dict[ast.ClassDef, dict[str, list[tuple[Scope, list[Event]]]]] = {}
        self.mentioned: dict[ast.expr, set[str]] = {}
        self.plain: dict[Function, bool] = {}
        self._lineages: dict[ast.ClassDef, list[Cls]] = {}
        self._instances: dict[ast.ClassDef, Instance] = {}
        self._frames: dict[tuple[Scope, ast.Call, Frame | None, ast.AST | None], Frame] = {}
        self._steps = 0

    def restart(self) -> None:
        """Count the steps of another rule."""
        self._steps = 0

    def step(self) -> None:
        """Count a value that is asked for, or a report; raises `Endless`."""
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise Endless

    def value(self, node: ast.expr | None, site: Site, frame: Frame | None = None) -> Value:
        """What the expression can be at the site; unknown where it is too deep or too long to follow. Raises `Endless`."""
        self.step()
        if node is None:
            return (ABSENT,)
        if frame is not None:
            frame = self.frame_of(site.scope, frame)
        known = (self.memo if frame is None else frame.memo).get(node)
        return self.remember(node, frame, lambda inner: self._expression(node, site, inner)) if known is None else known

    def remember(self, key: object, frame: Frame | None, compute: Callable[[Frame | None], Value]) -> Value:
        """What is computed, once for a key and frame; unknown inside its own computation and beyond `MAX_DEPTH`."""
        memo = self.memo if frame is None else frame.memo
        known = memo.get(key)
        if known is not None:
            return known
        mark = key, frame
        if mark in self._busy or len(self._busy) > MAX_DEPTH:
            return (UNKNOWN,)
        self._busy.add(mark)
        try:
            found = memo[key] = compute(frame)
        finally:
            self._busy.discard(mark)
        return found

    @staticmethod
    def frame_of(scope: Scope | None, frame: Frame | None) -> Frame | None:
        """The frame, where the scope stands in its function."""
        if frame is None:
            return None
        while scope is not None:
            if scope is frame.scope:
                return frame
            scope = scope.parent
        return None

    def _expression(self, node: ast.expr, site: Site, frame: Frame | None) -> Value:
        if isinstance(node, ast.Call):
            return calls.call(self, node, site, frame)
        method = expressions.EXPRESSIONS.get(type(node))
        return method(self, node, site, frame) if method is not None else (UNKNOWN,)

    def name(self, name: str, node: ast.AST, site: Site, frame: Frame | None = None) -> Value:
        """What a name can be at a site."""
        return names.look_up(self, name, node, site, frame)

    def state(self, scope: Scope, name: str, site: Site, frame: Frame | None, start: Callable[[Frame | None], Value]) -> Value:
        """The value of a name of a scope at a site, changes applied; ``start`` gives what it is at the scope's beginning."""
        return names.state_at(self, scope, name, site, frame, start)

    def bound(self, event: Event, frame: Frame | None = None) -> Value:
        """What an event binds its name to."""
        return names.bound_by(self, event, frame)

    def export(self, target: Module, name: str, node: ast.AST) -> Value | None:
        """What ``from target import name`` brings in; None where the module has no such name."""
        return names.export(self, target, name, node)

    def combine(self, node: ast.AST, kind: type[ast.operator], left: Value, right: Value, site: Site) -> Value:
        """The value of ``left <operator> right`` (also ``left <operator>= right``)."""
        return expressions.combine(self, node, kind, left, right, site)

    def called(self, callee: Alternative, node: ast.Call, site: Site, frame: Frame | None) -> Value:
        """What a call of a callee gives."""
        return calls.called(self, callee, node, site, frame)

    def returned(self, scope: Scope, frame: Frame | None) -> Value:
        """What a function returns in a frame."""
        return calls.returned(self, scope, frame)

    def attribute(self, holder: Alternative, name: str, node: ast.AST, site: Site) -> Value:
        """``holder.name``."""
        module = site.scope.module
        if isinstance(holder, ModuleRef):
            elsewhere = (Ref(node, module, f"{holder.dotted}.{name}"),) if holder.dotted else (UNKNOWN,)
            return self.export(holder.target, name, node) or elsewhere
        if isinstance(holder, Ref):
            return (Ref(node, module, f"{holder.dotted}.{name}"),)
        if isinstance(holder, Outside):
            return (holder,) if name not in library.METHODS else (Member(node, module, holder, name),)
        if isinstance(holder, Cls):
            return classes.class_attribute(self, holder, name) or (Member(node, module, holder, name),)
        if isinstance(holder, Instance) or (isinstance(holder, Result) and isinstance(holder.callee, Cls)):
            return self.remember((holder, name), None, lambda _: classes.instance_attribute(self, holder, name)) or (
                Member(node, module, holder, name),
            )
        if isinstance(holder, Const) and name in ("value", "name") and holder.value is not None:
            return (holder,)
        return (Member(node, module, holder, name),)

    def bases(self, cls: Cls) -> Iterator[Alternative]:
        """What a class of the project is derived from."""
        return classes.bases(self, cls)

    def lineage(self, cls: Cls) -> list[Cls]:
        """The class and those of the project that it is derived from, in the order in which names are looked up."""
        known = self._lineages.get(cls.cls)
        if known is None:
            known = self._lineages[cls.cls] = classes.lineage(self, cls)
        return known

    def ancestor(self, cls: Cls) -> knowledge.Symbol | None:
        """The AutoGen class that a class of the project is derived from."""
        for known in self.lineage(cls):
            for base in self.bases(known):
                symbol = self.symbol(base) if not isinstance(base, Cls) else None
                if symbol is not None:
                    return symbol
        return None

    def method(self, cls: Cls, name: str) -> Scope | None:
        """The scope of a method that the class or one of its bases in the project defines."""
        value = self.remember((cls.cls, name), None, lambda _: classes.class_attribute(self, cls, name))
        return next((alternative.scope for alternative in value if isinstance(alternative, Def)), None)

    def instance_of(self, cls: Cls) -> Instance:
        """Some instance of a class, however it was constructed."""
        known = self._instances.get(cls.cls)
        if known is None:
            known = self._instances[cls.cls] = Instance(cls.cls, cls.module, cls, self.ancestor(cls))
        return known

    def frame(self, scope: Scope, call: ast.Call, site: Site, around: Frame | None, receiver: Place | None) -> Frame | None:
        """The frame of a call that is followed; None where it goes too deep."""
        depth = around.depth + 1 if around is not None else 1
        key = scope, call, around, receiver.node if receiver is not None else None
        known = self._frames.get(key)
        if known is None:
            if depth > MAX_CALLS or len(self._frames) > MAX_FRAMES:
                return None
            known = self._frames[key] = Frame(scope, call, site, around, receiver, depth)
        return known

    def plain_frame(self, scope: Scope, receiver: Place | None) -> Frame:
        """The frame of a call without arguments: a property, a default factory."""
        return Frame(scope, None, None, None, receiver, 1)

    def symbol(self, callee: Alternative, call: ast.Call | None = None) -> knowledge.Symbol | None:
        """The AutoGen class or function that a callee is, itself or as an ancestor; of a bare name, the one that the keywords fit."""
        if isinstance(callee, Ref):
            return knowledge.lookup(callee.dotted)
        if isinstance(callee, Unbound) and distinctive(callee.name):
            return _best_fit(sorted(knowledge.by_name(callee.name), key=lambda symbol: symbol.family != self._family), call)
        if isinstance(callee, Cls):
            return self.ancestor(callee)
        if isinstance(callee, Partial):
            return self.symbol(callee.callee, call)
        return None


def _best_fit(candidates: Sequence[knowledge.Symbol], call: ast.Call | None) -> knowledge.Symbol | None:
    given = {keyword.arg for keyword in call.keywords if keyword.arg is not None} if call is not None else set()
    return next((symbol for symbol in candidates if given <= _accepted(symbol)), candidates[0] if candidates else None)


def _accepted(symbol: knowledge.Symbol) -> set[str]:
    """The keywords that a class and its bases take."""
    family = (
        candidate for name in symbol.ancestors() for candidate in knowledge.by_name(name.partition(":")[2]) if candidate.qualified == name
    )
    return {parameter for candidate in family for parameter in candidate.parameters()}
