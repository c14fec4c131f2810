"""Which of the values of a name cannot be there at a place, since what the program asks on the way there says otherwise."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..reading.blocks import Block, Loop
from ..reading.memo import once
from ..reading.model import Kind, Scope, Site
from ..reading.states import State
from ..reading.syntax import Narrowing, narrowings
from .reached import decisions

# So many states are looked at that lead to a place, and so many tests of one name on the way.
MAX_MET = 16


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


def _contradict(one: Narrowing, other: Narrowing) -> bool:
    """Whether two tests of the same cannot have come out so, both of them."""
    if not one.constants or not other.constants:
        return one.constants == other.constants and one.outcome is not other.outcome
    if one.outcome and other.outcome:
        return one.constants.isdisjoint(other.constants)
    return one.constants <= other.constants if one.outcome else other.outcome and other.constants <= one.constants


def _is_contradicted(guards: Iterable[tuple[ast.expr, bool]], site: Site) -> bool:
    """Whether what is asked on the way to a site says that one of these tests has had another outcome."""
    scope = site.scope
    for path, said in (each for guard in guards for each in _said(*guard)):
        for place in (site, *site.around()):
            known = _known(scope, place.block).get(path, ())[-MAX_MET:]
            if any(index < place.index and _contradict(said, other) for index, other in known) and _is_settled(scope, path):
                return True
    return False


@once
def _known(scope: Scope, block: Block) -> dict[str, list[tuple[float, Narrowing]]]:
    """What the guards of a block and the tests by which the program leaves in it say, by paths, each from an index on."""
    found: dict[str, list[tuple[float, Narrowing]]] = defaultdict(list)
    before = ((each.site.index, each.test, each.outcome) for each in decisions(scope).get(block, ()))
    for index, test, outcome in (*((float("-inf"), *guard) for guard in block.guards), *before):
        for path, said in _said(test, outcome):
            found[path].append((index, said))
    return found


def _said(test: ast.expr, outcome: bool) -> Iterator[tuple[str, Narrowing]]:
    """What a test with an outcome says of names and attributes."""
    return ((path, narrowing) for path, item, narrowing in narrowings(test, outcome) if item is None)


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
