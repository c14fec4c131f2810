"""Programs said otherwise: ``REWRITINGS`` names the ways, each a visit of the tree that keeps what the program does.

``python -m rewriting NAME FILE``, in the folder ``tests``, prints a program as one makes it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from autogen_rules import Finding

from .branches import (
    Apart, ChosenByIf, ChosenInline, EarlyExit, Joined, Nested, NotAfter, NotBefore, RestInElse, TestNamed, Turned, Walrus,
)  # fmt: skip
from .functions import InFinally, InMain, InTry, ParametersNamed
from .hoisted import ArgumentsNamed, LambdaDefined
from .values import Added, DictCalled, DictDisplayed, DictInSteps, Formatted, ListInLoop, ListInSteps, NamedResult, Paired, Unannotated
from .visiting import Rewriting

# A function of another function's, or of the module's, which a rewriting makes.
_MADE = re.compile(r"made_\d+")


def said_otherwise(*rewritings: type[Rewriting]) -> Callable[[str], str]:
    """A text with these rewritings, one after the other; its first line stays, where that is a comment."""

    def rewrite(text: str) -> str:
        tree = ast.parse(text)
        for rewriting in rewritings:
            tree = ast.parse(ast.unparse(ast.fix_missing_locations(rewriting(tree).rewritten(tree))))
        first = text.partition("\n")[0]
        return f"{first}\n{ast.unparse(tree)}" if first.startswith("#") else ast.unparse(tree)

    return rewrite


printed = said_otherwise(Rewriting)
_ALONE = (
    NamedResult, RestInElse, EarlyExit, Turned, NotBefore, NotAfter, TestNamed, Nested, Joined, Apart, ChosenByIf, ChosenInline, Walrus,
    DictCalled, DictDisplayed, DictInSteps, ListInSteps, ListInLoop, Formatted, Added, Unannotated, Paired, InMain, ParametersNamed,
    InTry, InFinally, ArgumentsNamed, LambdaDefined,
)  # fmt: skip
REWRITINGS = {each.__name__: said_otherwise(each) for each in _ALONE}


def by_function(text: str, findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    """How often a code is found in a function or class, by their names; a function that a rewriting makes is none."""
    spans = [*_spans(ast.parse(text), "")]
    return Counter((each.code, [name for span, name in spans if each.line in span][-1]) for each in findings)


def _spans(node: ast.AST, name: str) -> Iterator[tuple[range, str]]:
    """The lines of a module, of its functions and of its classes, the outer before the inner."""
    if isinstance(node, ast.Module):
        yield range(1 << 30), "the module"
    for child in ast.iter_child_nodes(node):
        inner = name
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inner = name if _MADE.fullmatch(child.name) else f"{name}.{child.name}".lstrip(".")
            yield range(child.lineno, (child.end_lineno or child.lineno) + 1), inner or "the module"
        yield from _spans(child, inner)
