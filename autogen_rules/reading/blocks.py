"""Runs of statements and what encloses them: branches, loops, ``with`` and ``try``, and what their tests decide."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Site


@dataclass(eq=False, slots=True)
class Block:
    """A run of statements. ``parent`` is the compound statement's place; ``ends`` says that it never runs off its end.

    ``guards`` are the tests that a branch is entered by, each with the outcome that leads to it; ``compounds`` are the compound
    statements in it, by their index; ``choices`` what the tests in its expressions decide.
    """

    parent: Site | None
    ends: bool = False
    guards: tuple[tuple[ast.expr, bool], ...] = ()
    compounds: dict[float, Compound] = field(default_factory=dict)
    choices: list[Choice] = field(default_factory=list)

    def forget(self) -> None:
        """Let go of the blocks in it."""
        compounds = [*self.compounds.values()]
        self.compounds.clear()
        self.choices.clear()
        for compound in compounds:
            for block in compound.blocks:
                block.forget()


@dataclass(eq=False, slots=True)
class Branch:
    """``if`` with its ``elif`` and ``else``, or ``match``: at most one of the blocks runs, where they are ``total`` exactly one."""

    blocks: tuple[Block, ...]
    total: bool


@dataclass(eq=False, slots=True)
class Loop:
    """``for`` or ``while``; of an endless one (``while True``) the ``jumps`` are the only way out."""

    body: Block
    otherwise: Block
    endless: bool = False
    jumps: list[Jump] = field(default_factory=list)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self.body, self.otherwise


@dataclass(eq=False, slots=True)
class With:
    """``with``: its body always runs, in what was ``entered``."""

    body: Block
    entered: tuple[ast.expr, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return (self.body,)


@dataclass(eq=False, slots=True)
class Try:
    """``try`` with its handlers, ``else`` and ``finally``; what is not written is an empty block."""

    body: Block
    handlers: tuple[Block, ...]
    otherwise: Block
    final: Block

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self.body, *self.handlers, self.otherwise, self.final


Compound = Branch | Loop | With | Try


@dataclass(eq=False, slots=True)
class Jump:
    """A ``break`` (it ``leaves`` the loop) or ``continue`` at a site."""

    site: Site
    leaves: bool


class Way(Enum):
    """How a branch leaves."""

    RAISES = "raise, or a call that ends the program"
    JUMPS = "break, continue: the loop around goes on, or what follows it"
    ENDS = "return, the end of a loop or of one element, or one of several ways"


@dataclass(eq=False, slots=True)
class Decision:
    """From the statement at ``site`` on, a ``test`` has had an ``outcome``: otherwise the program has left by this ``way``."""

    site: Site
    test: ast.expr
    outcome: bool
    way: Way


@dataclass(eq=False, slots=True)
class Choice:
    """Of an expression in the ``index``-th statement of a block, what ``first`` to ``last`` do only where a ``test`` has an ``outcome``."""

    index: float
    test: ast.expr
    outcome: bool
    first: ast.expr
    last: ast.expr
