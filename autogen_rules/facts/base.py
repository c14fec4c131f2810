"""One linted module, and what is remembered of it while the rules ask."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from functools import cached_property
from typing import Any

from ..evaluating.arguments import Frame
from ..evaluating.evaluator import Evaluator
from ..evaluating.here import Here
from ..evaluating.values import Alternative, Cls, Place, Ref, Result, Value
from ..evaluating.world import World
from ..knowledge import Symbol
from ..reading.memo import once, once_from
from ..reading.model import Module, Site
from ..reading.project import Project
from ..settings import Settings
from .autogen_calls import AutogenCall
from .constructions import constructed, inits, made_in
from .made_elsewhere import made_elsewhere

__all__ = ["Facts", "once", "once_from"]


class Facts:
    """One linted module."""

    def __init__(self, module: Module, project: Project, world: World, settings: Settings) -> None:
        self.module = module
        self.project = project
        self.world = world
        self.settings = settings
        self.evaluator = Evaluator(module, project, world)
        self.frame: Frame | None = None
        self.memo: dict[tuple[object, ...], Any] = {}

    @once
    def of(self, module: Module) -> Facts:
        """The facts of a module of the project, as where it is linted."""
        if module is self.module:
            return self
        return Facts(module, Project(module.path, self.world, self.project.disk), self.world, self.settings)

    def within(self, frame: Frame | None) -> Facts:
        """The facts where one call of a function is followed: what that passes is what its parameters are."""
        if frame is None:
            return self
        followed = copy(self)
        followed.frame, followed.memo = frame, {}
        return followed

    def of_maker(self, call: AutogenCall) -> Facts:
        """The facts of the module that makes what a call gives."""
        return self.of(call.through[-1].module if call.through else call.site.scope.module)

    def forget(self) -> None:
        """Let go of all that refers to one another: no rule asks any more."""
        for known in self.memo.values():
            if isinstance(known, Facts) and known.evaluator is not self.evaluator:
                known.forget()
        self.evaluator.forget()
        self.memo.clear()

    def at(self, site: Site) -> Here:
        """A place of the project, to be asked what something is there."""
        return self.evaluator.at(site, self.frame)

    def value(self, node: ast.expr, site: Site) -> Value:
        """What an expression of the module can be."""
        return self.evaluator.at(site, self.frame).value(node)

    def full_names(self, node: ast.expr, site: Site) -> set[str]:
        """The full names of what an expression can be of other packages, such as ``os.getcwd``."""
        return {alternative.dotted for alternative in self.value(node, site) if isinstance(alternative, Ref)}

    def written_here(self, alternative: Alternative) -> bool:
        """Whether it is written in the linted module."""
        return isinstance(alternative, Place) and alternative.module is self.module

    def made_by(self, alternative: Alternative) -> AutogenCall | None:
        """The AutoGen call that made an object."""
        return self.construction(alternative) if isinstance(alternative, Result) and alternative.symbol is not None else None

    @once
    def construction(self, made: Result) -> AutogenCall:
        """The call of something of AutoGen's that a result stands for."""
        return constructed(made, self.settings.version)

    @cached_property
    def autogen_calls(self) -> list[AutogenCall]:
        """Every call of an AutoGen class or function in the module, and what it has made by functions of other modules."""
        return [*self.written_calls, *made_elsewhere(self.evaluator, self.module, self.settings.version)]

    @cached_property
    def written_calls(self) -> list[AutogenCall]:
        """The calls of AutoGen classes and functions that are written in the module, those of ``super().__init__`` included."""
        made = map(self.construction, made_in(self.evaluator, self.module))
        return [*inits(self.evaluator, self.module, self.settings.version), *made]

    @once
    def calls(self, role: frozenset[str]) -> list[AutogenCall]:
        """The calls of what has a role."""
        having = {symbol for symbol in self._symbols if symbol.is_a(role)}
        return [call for call in self.autogen_calls if call.symbol in having]

    @cached_property
    def _symbols(self) -> set[Symbol]:
        """What the module calls of AutoGen's."""
        return {call.symbol for call in self.autogen_calls}

    def hands_on_to_autogen(self, call: AutogenCall) -> bool:
        """Whether nothing but AutoGen's and the project's own classes takes what a call is given."""
        bases = self.evaluator.bases(call.cls) if call.cls is not None else ()
        return all(isinstance(base, Cls) or self.evaluator.symbol(base) is not None for base in bases)

    def choices(self, role: frozenset[str]) -> Iterator[AutogenCall]:
        """As `calls`, each with each of the dicts that its ``**`` can be: what one of them gives comes together."""
        return (choice for call in self.calls(role) for choice in call.each())
