"""The evaluator: what is remembered of one linted module while its values are asked for, and how far they are followed."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator

from ..reading.model import Module, Scope, Site
from ..reading.project import Project
from . import classes
from .arguments import SOME_CALL, Arguments, Frame
from .here import Here
from .values import UNKNOWN, Alternative, Cls, Def, Instance, Partial, Place, Ref, Result, Unbound, Value
from .world import Symbol, World

MAX_DEPTH = 45
# Lines of the functions that are called (or calls in these, where they are more), counted for each call.
MAX_FOLLOWED = 5_000
# Large programs ask for a hundred thousand values.
MAX_STEPS = 3_000_000


class Endless(Exception):
    """A rule has taken more than `MAX_STEPS` steps."""


class Evaluator:
    """Answers for one linted module. Nothing is kept between linted modules but parsed files, so answers depend on nothing else."""

    def __init__(self, module: Module, project: Project, world: World) -> None:
        self.module = module
        self.project = project
        self.world = world
        self.memo: dict[object, Value] = {}
        self._depth = 0
        self._lineages: dict[ast.ClassDef, list[Cls]] = {}
        self._heirs: dict[Module, dict[ast.ClassDef, list[Cls]]] = {}
        self._instances: dict[ast.ClassDef, Instance] = {}
        self.callers: dict[tuple[Scope, bool, int], list[Frame | None]] = {}
        self._frames: dict[tuple[object, ...], Frame] = {}
        self.given_back = 0
        self._followed = 0
        self._steps = 0

    def forget(self) -> None:
        """Let go of the answers, which refer to the evaluator: nobody asks again, and nothing has to collect them."""
        for frame in self._frames.values():
            frame.memo.clear()
        self.memo.clear()
        vars(self).clear()

    def restart(self) -> None:
        """Count the steps of another rule."""
        self._steps = 0

    def step(self) -> None:
        """Count a value that is asked for, or a report; raises `Endless`."""
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise Endless

    def at(self, site: Site, frame: Frame | None = None) -> Here:
        """A place; in the frame, where it stands in the called function."""
        while frame is not None:
            if frame.loop is not None and not site.is_in_loop(frame.loop):
                frame = frame.every_row
                continue
            scope: Scope | None = site.scope
            while scope is not None:
                if scope is frame.scope:
                    return Here(self, site, frame, frame.memo)
                scope = scope.parent
            frame = frame.around
        return Here(self, site, None, self.memo)

    def remember(self, key: object, compute: Callable[[], Value], frame: Frame | None = None) -> Value:
        """What is computed, once for a key and frame; unknown inside its own computation and beyond `MAX_DEPTH`."""
        memo = self.memo if frame is None else frame.memo
        known = memo.get(key)
        if known is not None:
            return known
        if self._depth > MAX_DEPTH:
            return (UNKNOWN,)
        memo[key] = (UNKNOWN,)
        self._depth += 1
        try:
            found = memo[key] = compute()
        except Exception:
            del memo[key]
            raise
        finally:
            self._depth -= 1
        return found

    def frame_of(self, callee: Def, arguments: Arguments | None) -> Frame | None:
        """The frame of a call of a function."""
        return self.frame(callee.scope, arguments, callee.receiver, callee.around)

    def frame(self, scope: Scope, arguments: Arguments | None, receiver: Place | None, around: Frame | None = None) -> Frame | None:
        """The frame of a call that is followed; None where it goes too deep, or so many were followed that it is `unseen`."""
        made = receiver.here.frame if isinstance(receiver, Result) else None
        within, node = (arguments.here.frame, arguments.node) if arguments is not None else (made, None)
        passed = (arguments.chosen, arguments.unseen, arguments.partial) if arguments is not None else None
        key = scope, node, within, _identity(receiver), passed, around
        known = self._frames.get(key)
        if known is None:
            if (within is not None and not within.follows(scope)) or self._followed > MAX_FOLLOWED:
                return None
            self._followed += max(scope.lines, len(scope.module.calls_in.get(scope, ())))
            known = self._frames[key] = Frame(scope, arguments, receiver, within, around)
        return known

    def kept(self, key: tuple[object, ...], make: Callable[[], Frame]) -> Frame:
        """The frame that is made once for a key."""
        known = self._frames.get(key)
        if known is None:
            known = self._frames[key] = make()
        return known

    def unseen(self, scope: Scope) -> Frame:
        """The frame of any call that is not followed, because so many were: nobody knows what it passes, least of all what others do."""
        return self.kept((scope,), lambda: Frame(scope, Arguments(SOME_CALL, self.at(scope.end), unseen=True), None, None))

    def lineage(self, cls: Cls) -> list[Cls]:
        """The class and those of the project that it is derived from, in the order in which names are looked up."""
        known = self._lineages.get(cls.node)
        if known is None:
            known = self._lineages[cls.node] = classes.lineage(self, cls)
        return known

    def heirs(self, base: ast.ClassDef, module: Module) -> list[Cls]:
        """The classes of a module that are derived from a class of the project."""
        known = self._heirs.get(module)
        if known is None:
            known = self._heirs[module] = defaultdict(list)
            for cls in (Cls(node, module, site) for node, site in module.classes):
                for other in self.lineage(cls)[1:]:
                    known[other.node].append(cls)
        return known.get(base, [])

    def bases(self, cls: Cls) -> Iterator[Alternative]:
        """What a class and those of the project that it is derived from are derived from."""
        return (base for known in self.lineage(cls) for base in classes.bases(self, known))

    def instance_of(self, cls: Cls) -> Instance:
        """Some instance of a class, however it was constructed."""
        known = self._instances.get(cls.node)
        if known is None:
            known = self._instances[cls.node] = Instance(cls.node, cls.module, cls, self.ancestor(cls))
        return known

    def ancestor(self, cls: Cls) -> Symbol | None:
        """The library's class that a class of the project is derived from."""
        symbols = (self.symbol(base) for base in self.bases(cls) if not isinstance(base, Cls))
        return next((symbol for symbol in symbols if symbol is not None), None)

    def symbol(self, callee: Alternative, call: ast.Call | None = None) -> Symbol | None:
        """The class or function of the library that a callee is, itself or as an ancestor; a bare name is what its keywords fit."""
        if isinstance(callee, Ref):
            return self.world.lookup(callee.dotted)
        if isinstance(callee, Unbound) and self.world.distinctive(callee.name):
            keywords = {keyword.arg for keyword in call.keywords if keyword.arg is not None} if call is not None else set()
            return self.world.meant(callee.name, keywords)
        if isinstance(callee, Cls):
            return self.ancestor(callee)
        return self.symbol(callee.callee, call) if isinstance(callee, Partial) else None


def _identity(receiver: Place | None) -> tuple[object, ...]:
    """What tells the objects apart that methods are bound to: one call makes objects of several classes, and in several frames."""
    match receiver:
        case Result(node=node, callee=Place(node=cls)):
            return node, cls, receiver.here.frame
        case Place(node=node):
            return (node,)
    return ()
