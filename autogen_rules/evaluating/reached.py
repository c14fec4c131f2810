"""Which branches of a function an argument of the call that is followed leaves, and what it does not come to."""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TYPE_CHECKING

from ..reading.blocks import Block, Decision
from ..reading.memo import once
from ..reading.model import Kind, Scope, Site
from ..reading.states import taken_by_loops
from ..reading.syntax import names_in
from .asked import truth
from .values import Const, Items, Value

if TYPE_CHECKING:
    from .arguments import Frame
    from .here import Here


def runs(block: Block, here: Here) -> bool:
    """Whether a block may run in the call that is followed: no test of the branches around it is decided otherwise by an argument; nor
    does what another module does only as a script.
    """
    if here.module is not here.evaluator.module and _is_script(block):
        return False
    while here.frame is not None and block.parent is not None:
        for test, wanted in block.guards:
            if decided(test, here.at(block.parent)) is (not wanted):
                return False
        block = block.parent.block
    return True


def is_reached(site: Site, here: Here) -> bool:
    """Whether the call that is followed may come to a site: its block `runs`, and no argument decides a test by which it leaves before."""
    if not runs(site.block, here):
        return False
    return here.frame is None or all(_passes(place, here, here.frame.passed) for place in (site, *site.around()))


def _passes(place: Site, here: Here, passed: dict[Block, int]) -> bool:
    """Whether none of the tests in a block by which the function leaves before a place there does; so many have ``passed``."""
    tests, number = decisions(place.scope).get(place.block, ()), passed.get(place.block, 0)
    while number < len(tests) and tests[number].site.index < place.index:
        if decided(tests[number].test, here.at(tests[number].site)) is (not tests[number].outcome):
            break
        number += 1
    passed[place.block] = number
    return number == len(tests) or tests[number].site.index >= place.index


@once
def decisions(scope: Scope) -> dict[Block, list[Decision]]:
    """The tests by which a function leaves, by the blocks in which they stand."""
    found: dict[Block, list[Decision]] = defaultdict(list)
    for each in scope.decisions:
        found[each.site.block].append(each)
    return found


def _is_script(block: Block) -> bool:
    """Whether a block stands under ``if __name__ == "__main__":``."""
    while block.parent is not None:
        for guard in block.guards:
            match guard:
                case ast.Compare(ast.Name("__name__"), [ast.Eq()], [ast.Constant("__main__")]), True:
                    return True
                case ast.Compare(ast.Constant("__main__"), [ast.Eq()], [ast.Name("__name__")]), True:
                    return True
        block = block.parent.block
    return False


def decided(test: ast.expr, here: Here) -> bool | None:
    """The outcome of a test that an argument of the call that is followed decides, or a row of a loop; None where none does."""
    frame = here.frame
    if frame is None:
        return None
    if test not in frame.outcomes:
        may_decide = not _told(frame).isdisjoint(_names(frame.scope, test))
        frame.outcomes[test] = outcome(test, here) if may_decide else None
    return frame.outcomes[test]


def _told(frame: Frame) -> set[str]:
    """The names that a call says something of: parameters, those of the call that made the function, what a row of a loop gives."""
    of_row = taken_by_loops(frame.loop.scope)[frame.loop.block] if frame.loop is not None else set[str]()
    return of_row.union(frame.scope.parameters, _told(frame.around) if frame.around is not None else ())


@once
def _names(scope: Scope, test: ast.expr) -> set[str]:
    """The names in a test, and in what the function, or one around it, binds these to."""
    found = names_in(test)
    functions = [each for each in scope.lookups() if each.parent is not None]
    events = (event for name in found for each in functions for event in each.events.get(name, ()))
    return found.union(*(names_in(event.node) for event in events if event.kind is Kind.ASSIGNED))


def outcome(test: ast.expr, here: Here) -> bool | None:
    """The outcome of a test; None where it is not known."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = outcome(test.operand, here)
        return None if inner is None else not inner
    if isinstance(test, ast.BoolOp):
        decisive = isinstance(test.op, ast.Or)
        found = [outcome(value, here) for value in test.values]
        return decisive if decisive in found else None if None in found else not decisive
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return _compared(test.ops[0], here.value(test.left), here.value(test.comparators[0]))
    truths = {truth(alternative) for alternative in here.value(test)}
    return truths.pop() if len(truths) == 1 else None


def _compared(operator_: ast.cmpop, left: Value, right: Value) -> bool | None:
    """The outcome of comparing two constants, or a constant with the elements of a list; None where they are not known."""
    if len(left) != 1 or len(right) != 1 or not isinstance(left[0], Const):
        return None
    first, second = left[0].value, right[0]
    if isinstance(second, Items) and not second.open and all(len(e) == 1 and isinstance(e[0], Const) for e in second.elements):
        found = any(first == element[0].value for element in second.elements)  # type: ignore[attr-defined]
        return found if isinstance(operator_, ast.In) else not found if isinstance(operator_, ast.NotIn) else None
    if not isinstance(second, Const):
        return None
    if isinstance(operator_, (ast.Eq, ast.Is)):
        return bool(first == second.value)
    return bool(first != second.value) if isinstance(operator_, (ast.NotEq, ast.IsNot)) else None
