"""Approval functions that decide by words in the code (AGS041)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import is_constant
from ...reading.model import Scope, Site
from ...reading.syntax import by_keyword, ordered, start
from ..base import Facts, once
from ..checks.grounds import Ground, grounds, grounds_in, suffices
from ..checks.outcomes import written_test
from ..checks.patterns import Target
from ..checks.subjects import Says
from ..checks.verdicts import returned
from ..given import Given
from .people import answering, raises

# What an approval function calls to ask a person.
_ASKS = frozenset("input ainput prompt ask confirm".split())


def word_approvals(facts: Facts) -> Iterator[tuple[Given, ast.AST, bool]]:
    """The approvals that AutoGen is given which look only for words in the request: the first test, and whether it stands in the module."""
    for call in facts.autogen_calls:
        if "approval_func" in call.names:
            given = call.given("approval_func")
            for alternative in given.value:
                scope = answering(facts, alternative)
                test = _decides_by_words(facts, scope) if scope is not None else None
                if scope is not None and test is not None:
                    yield given, test, scope.module is facts.module


@once
def _decides_by_words(facts: Facts, scope: Scope) -> ast.AST | None:
    """The first test of words in the body of an approval that has no other ground and asks nobody."""
    names = [argument.arg for argument in ordered(scope.function)][-1:]
    asks = any(scope.module.called_name(node) in _ASKS for node, _ in scope.module.calls_in.get(scope, ()))
    may_refuse = raises(facts, scope) or any(_may_refuse(facts, node, site) for node, site in returned(scope))
    if not names or asks or not may_refuse:
        return None
    found = [ground for node, site in returned(scope) for ground in _of_return(facts, node, site, names[0])]
    if any(suffices(ground.says, Target.CODE) for ground in found):
        return None
    words = [written_test(scope, ground.node) for ground in found if Says.WORDS in ground.says]
    return min(words, key=start, default=None)


def _may_refuse(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether an answer is, or may be, no."""
    return not any(all(is_constant(a, True) for a in facts.value(answer, site)) for answer in _verdicts(node))


def _verdicts(node: ast.expr) -> list[ast.expr]:
    """What an answer that is made here says, without its reason."""
    return by_keyword(node, "approved") or node.args[:1] if isinstance(node, ast.Call) else []


def _of_return(facts: Facts, node: ast.expr, site: Site, name: str) -> Iterator[Ground]:
    """What is known of the request where an answer is given, and by the test that is the answer."""
    for path in (name, f"{name}.code"):
        yield from grounds(facts, site, path, Target.CODE, node)
        for verdict in _verdicts(node) or [node]:
            yield from grounds_in(facts, verdict, site, path, Target.CODE)
