"""Which of the values of a name cannot be there at a place, since what the program asks on the way there says otherwise."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..reading.blocks import Block, Loop
from ..reading.memo import once
from ..reading.model import Kind, Scope, Site
from ..reading.states import State
from ..reading.syntax import dotted, outcomes
from .reached import decisions

# So many states are looked at that lead to a place, and so many tests of one name on the way.
MAX_MET = 16


class _Claim(NamedTuple):
    """What a test says of what a ``path`` leads to: that it is one of these ``values``, or none of them; of its truth where there are none.
    """

    path: str
    values: frozenset[object]
    outcome: bool

    def contradicts(self, other: _Claim) -> bool:
        """Whether both cannot be at once."""
        if not self.values or not other.values:
            return self.values == other.values and self.outcome is not other.outcome
        if self.outcome and other.outcome:
            return self.values.isdisjoint(other.values)
        return self.values <= other.values if self.outcome else other.outcome and other.values <= self.values


@once
def tells(scope: Scope, block: Block) -> bool:
    """Whether any test on the way to what stands in a block says something of a name or attribute."""
    around: Block | None = block
    while around is not None and not _known(scope, around):
        around = around.parent.block if around.parent is not None else None
    return around is not None


def left_of(state: State, site: Site) -> list[State]:
    """The states that meet in one, without those that cannot be there at a site."""
    pairs = zip(state.joined, state.blocks, strict=True)
    return [each for each, block in pairs if block is None or not _is_contradicted(block.guards, site)]


def chosen(node: ast.IfExp, site: Site) -> ast.expr | None:
    """The branch of a conditional expression that alone can have been taken where the program comes to a site; None for either."""
    ways = [branch for branch, outcome in ((node.body, True), (node.orelse, False)) if not _is_contradicted([(node.test, outcome)], site)]
    return ways[0] if len(ways) == 1 else None


def _is_contradicted(guards: Iterable[tuple[ast.expr, bool]], site: Site) -> bool:
    """Whether what is asked on the way to a site says that one of these tests has had another outcome."""
    scope = site.scope
    for claim in (claim for guard in guards for claim in _claims(*guard)):
        for place in (site, *site.around()):
            known = _known(scope, place.block).get(claim.path, ())[-MAX_MET:]
            if any(index < place.index and claim.contradicts(other) for index, other in known) and _is_settled(scope, claim.path):
                return True
    return False


@once
def _known(scope: Scope, block: Block) -> dict[str, list[tuple[float, _Claim]]]:
    """What the guards of a block and the tests by which the program leaves in it say, by paths, each from an index on."""
    found: dict[str, list[tuple[float, _Claim]]] = defaultdict(list)
    before = ((each.site.index, each.test, each.outcome) for each in decisions(scope).get(block, ()))
    for index, test, outcome in (*((float("-inf"), *guard) for guard in block.guards), *before):
        for claim in _claims(test, outcome):
            found[claim.path].append((index, claim))
    return found


def _claims(test: ast.expr, outcome: bool) -> Iterator[_Claim]:
    """What a test with an outcome says of names and attributes."""
    return (claim for each, is_true in outcomes(test, outcome) if (claim := _claim(each, is_true)) is not None)


def _claim(test: ast.expr, outcome: bool) -> _Claim | None:
    match test:
        case ast.Compare(ast.Constant() as value, [ast.Eq() | ast.NotEq() | ast.Is() | ast.IsNot() as same], [right]) if dotted(right):
            return _claim(ast.Compare(right, [same], [value]), outcome)
        case ast.Compare(left, [ast.Eq() | ast.Is()], [ast.Constant(value)]) if path := dotted(left):
            return _Claim(path, frozenset((value,)), outcome)
        case ast.Compare(left, [ast.NotEq() | ast.IsNot()], [ast.Constant(value)]) if path := dotted(left):
            return _Claim(path, frozenset((value,)), not outcome)
        case ast.Compare(left, [ast.In() | ast.NotIn() as operator], [ast.Tuple(several) | ast.List(several) | ast.Set(several)]):
            known = frozenset(each.value for each in several if isinstance(each, ast.Constant))
            if (path := dotted(left)) and known and all(isinstance(each, ast.Constant) for each in several):
                return _Claim(path, known, isinstance(operator, ast.In) is outcome)
        case _ if path := dotted(test):
            return _Claim(path, frozenset(), outcome)
    return None


@once
def _is_settled(scope: Scope, path: str) -> bool:
    """Whether what a path leads to is the same wherever a scope asks for it: bound once, in no loop, and not changed."""
    first, *rest = path.split(".")
    paths = [".".join((first, *rest[:count])) for count in range(len(rest) + 1)]
    events = [event for each in paths for event in scope.events.get(each, ()) if event.kind not in (Kind.PASSED, Kind.NARROWED)]
    if len(events) > (first not in scope.parameters):
        return False
    return all(event.binds and event.site.scope is scope and not _is_in_loop(event.site) for event in events)


def _is_in_loop(site: Site) -> bool:
    return any(isinstance(place.block.compounds[place.index], Loop) for place in site.around())
