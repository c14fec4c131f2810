"""Following text: does what a test recognises in a value arrive unchecked, here and out of what functions give back?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from ...evaluating.arguments import Arguments, Frame
from ...evaluating.classes import given_for
from ...evaluating.here import Here
from ...evaluating.reached import runs
from ...evaluating.started import handed_inside, started
from ...evaluating.values import Alternative, Def, Member, Param, Ref, Result, Value, spread
from ...reading.model import Scope, Site
from ...reading.syntax import arguments_of, start
from ..base import Facts, once
from ..checks.callees import in_call
from ..checks.forms import losing_first
from ..checks.patterns import Target
from ..checks.value_paths import head, is_after_the_first, led_to
from .contents import Said, Test, first_in, is_parameter, item_of
from .origins import expression_of, holds_itself, made_of, mixed_in
from .parameters import shown
from .parts import records
from .ways import Carrier, bound_instead, carriers, comes_unchecked, is_checked_by, is_checked_on_every_way
from .wrapped import handed_in

K = TypeVar("K")
T = TypeVar("T")
_Asked = tuple[ast.AST, Site, Target, Frame | None, Value | None]
# A text is followed back through so many names; beyond, it counts as unchecked.
MAX_NAMES = 16
# What a function returns is looked into so deep: what it returns of another function's result, and so on.
MAX_FOLLOWED = 12


def holds(facts: Facts, value: Value, test: Test, place: Target) -> str | None:
    """What the test says of the first part of a value that it recognises: of what functions give back, of what they give back unchecked."""
    return first_in(facts, value, test, place, _returned)


def parameters_in(facts: Facts, value: Value) -> dict[Scope, set[str]]:
    """The parameters of functions, and the items of their ``*args`` and ``**kwargs``, that a value holds, by the function."""
    found: dict[Scope, set[str]] = {}

    def noted(alternative: Alternative) -> str | None:
        match alternative:
            case Param(name=name):
                found.setdefault(alternative.scope, set()).add(name)
            case Member(receiver=Param() as holder) | Result(callee=Member(receiver=Param() as holder)):
                item = item_of(alternative, holder)
                if item is not None:
                    found.setdefault(holder.scope, set()).add(item)
                    return ""
        return None

    def given_back(facts: Facts, result: Result, callee: Def, step: str | None, test: Test, place: Target) -> None:
        known = _known(facts).parameters
        for each in _inside(facts, callee, known, (result, step), lambda: _parameters_of(facts, result, callee, step)) or ():
            for scope, names in each.items():
                found.setdefault(scope, set()).update(names)

    first_in(facts, value, noted, Target.ANYWHERE, given_back)
    return found


def _parameters_of(facts: Facts, result: Result, callee: Def, step: str | None) -> list[dict[Scope, set[str]]]:
    """As `parameters_in`, of what a function gives back, or one field or item of it."""
    return [parameters_in(there, here.value(node)) for there, node, here in _given_back(facts, result, callee, step)]


def arrives(
    facts: Facts, node: ast.expr, site: Site, test: Test, place: Target, frame: Frame | None = None, value: Value | None = None
) -> str | None:
    """As `holds`, for the ``value`` of an expression at a site (in a call that is followed), of what has passed no check before it arrives
    at a place, which ``ANYWHERE`` is not; None where all has.
    """
    said = said_of(facts, facts.evaluator.at(site, frame).value(node) if value is None else value, test, place)
    if said is None or place is Target.ANYWHERE:
        return said
    checked = _checked(facts, node, _Use(site, test, place, frame, value))
    if checked.otherwise is None:
        return None if checked.is_clean else said
    return said_of(facts, facts.evaluator.at(checked.otherwise.site, frame).value(checked.otherwise.node), test, place)


def said_of(facts: Facts, value: Value, test: Test, place: Target) -> str | None:
    """As `holds`; kept, since it is asked in many places, also for each alternative that a name can be."""
    known = _known(facts).said.setdefault(test, {}).setdefault(place, {})
    key = value[0] if len(value) == 1 else value
    return _kept(facts, known, key, lambda: first_in(facts, value, test, place, _returned, known))


class _Use(NamedTuple):
    """Where something is used that a test recognises: at a site (in a call that is followed), on its way to a place; ``value`` is what of
    it matters there, where that is not all.
    """

    site: Site
    test: Test
    place: Target
    frame: Frame | None = None
    value: Value | None = None

    def is_reached(self, facts: Facts, carrier: Carrier) -> bool:
        """Whether a name, or a record of that name, holds what the test recognises, checked or not, and no library's call around it makes
        it harmless.
        """
        here = facts.evaluator.at(carrier.site, self.frame)
        value = here.value(carrier.node)
        if said_of(facts, value, self.test, self.place) is None and said_of(facts, records(value), self.test, Target.ANYWHERE) is None:
            return False
        around = (call for call in carrier.calls if all(isinstance(callee, (Ref, Member)) for callee in here.value(call.func)))
        return all(said_of(facts, here.value(call), self.test, self.place) is not None for call in around)


class _Checked(NamedTuple):
    """Whether all in an expression is clean; ``otherwise`` the first name of several that is not, where it is known."""

    is_clean: bool
    otherwise: Carrier | None = None


def is_clean(facts: Facts, node: ast.expr, site: Site, test: Test, place: Target) -> bool:
    """Whether all that the test recognises in an expression has passed a check before the site."""
    return _checked(facts, node, _Use(site, test, place)).is_clean


def _checked(facts: Facts, node: ast.expr, use: _Use) -> _Checked:
    """As `is_clean`; kept, since it is asked in many places."""
    known, key = _known(facts).checked.setdefault(use.test, {}), (node, use.site, use.place, use.frame, use.value)
    return _kept(facts, known, key, lambda: _looked_through(facts, node, use))


def _looked_through(facts: Facts, node: ast.expr, use: _Use) -> _Checked:
    if not _may_be_clean(facts, node, use.site, use.place):
        return _Checked(False)
    waiting = [carrier for carrier in carriers(node, use.site) if use.is_reached(facts, carrier)]
    seen = {carrier.name for carrier in waiting}
    for carrier in waiting:
        behind = _behind(facts, carrier, use, seen) if len(waiting) <= MAX_NAMES else None
        if behind is None:
            return _Checked(False, carrier)
        waiting += behind
        seen.update(part.name for part in behind)
    return _Checked(bool(waiting))


def _behind(facts: Facts, carrier: Carrier, use: _Use, seen: set[tuple[Scope, str]]) -> list[Carrier] | None:
    """What must be clean besides for a name to be, but what has been ``seen``: what is mixed into it once it is checked, else what it is
    made of; None where it comes unchecked. It is at most so much that it counts as unchecked.
    """
    site, path, place = carrier.site, carrier.path, carrier.place(use.place)
    is_left = any(start(node) < start(carrier.node) for node, _ in losing_first(site.scope, path))
    rest = carrier.rest or is_left or is_after_the_first(path)

    def unclean(names: Iterable[Carrier]) -> list[Carrier]:
        fresh = (part for part in names if part.name not in seen and use.is_reached(facts, part))
        return [part._replace(used=carrier.used, rest=rest or part.rest) for part in islice(fresh, MAX_NAMES)]

    # a check of the whole holds for what is left of it, too, one of the first word does not
    places = (place, Target.SHELL) if is_left and place is Target.PROGRAM else (place,)
    if any(is_checked_by(facts, carrier, use.site, each) for each in places) or _is_clean_where_wrapped(facts, carrier, place):
        return unclean(mixed_in(facts, site.scope, path))
    itself = is_checked_on_every_way(facts, site, path, place)
    instead = [expression_of(event) for event in bound_instead(facts, site, path, place)] if itself else []
    found: list[Carrier] = []
    is_bad = False
    for whole, inside in made_of(facts, site.scope, path):
        is_made_of_bad = any(use.is_reached(facts, part) for part in inside)
        if not is_made_of_bad and use.is_reached(facts, whole) and not (itself and holds_itself(whole)):
            return None
        if is_made_of_bad and (not itself or whole.node in instead or holds_itself(whole)):
            is_bad = True
            found += unclean(inside)
        if len(found) >= MAX_NAMES:
            return found
    is_open = not itself if not is_bad else comes_unchecked(facts, site, path, place)
    return None if is_open and not _is_clean_in_callers(facts, carrier, use._replace(place=place)) else found


def is_checked_before(facts: Facts, use: ast.AST, test: Test, place: Target) -> bool:
    """As `is_clean`, for an argument of a call, an entry of a dict or a call in the linted module."""
    site = _sites(facts).get(use)
    return site is not None and is_clean(facts, use, site, test, place)  # type: ignore[arg-type]


@once
def _sites(facts: Facts) -> dict[ast.AST, Site]:
    """Where the calls of the linted module, what it starts, their arguments and the entries of dicts stand."""
    calls = (*facts.module.calls, *chain.from_iterable(started(facts.module.top).values()))
    found: dict[ast.AST, Site] = {each: site for node, site in calls for each in (node, *arguments_of(node))}
    return found | {entry: site for entries, site in facts.module.dicts for entry in entries.values}


@once
def _may_be_clean(facts: Facts, node: ast.expr, site: Site, place: Target) -> bool:
    """Whether any name that an expression is made of has passed a check, or is a parameter whose calls may have made one."""
    waiting = list(carriers(node, site))
    seen = {carrier.name for carrier in waiting}
    for number, carrier in enumerate(waiting):
        if number == MAX_NAMES:
            break
        scope = carrier.site.scope
        if is_checked_by(facts, carrier, site, place) or shown(facts, scope, head(carrier.path)) or handed_in(facts, scope, carrier.path):
            return True
        if is_checked_on_every_way(facts, carrier.site, carrier.path, place):
            return True
        inside = (part for _, parts in made_of(facts, scope, carrier.path) for part in parts if part.name not in seen)
        fresh = [*islice(inside, max(0, MAX_NAMES - len(waiting)))]
        seen.update(part.name for part in fresh)
        waiting += [part._replace(used=carrier.used) for part in fresh]
    return False


def _is_clean_where_wrapped(facts: Facts, carrier: Carrier, place: Target) -> bool:
    """Whether a decorator of the project lets a parameter through only when it has been checked, whatever calls the function."""

    def is_stopped(inside: Facts, given: list[ast.expr], site: Site) -> bool:
        return any(arrives(inside, each, site, is_parameter(site.scope), place, inside.frame) is None for each in given)

    wrappings = handed_in(facts, carrier.site.scope, carrier.path)
    return any(bool(calls) and all(is_stopped(inside, given, site) for given, site in calls) for inside, calls in wrappings)


def _is_clean_in_callers(facts: Facts, carrier: Carrier, use: _Use) -> bool:
    """Whether a parameter holds what the test recognises only by calls in its module, and each of these has checked it.

    A function that calls itself, or is called by what it calls, hands on what the other calls pass.
    """
    scope = carrier.site.scope
    value = facts.value(carrier.node, carrier.site)
    itself = any(isinstance(a, Param) and a.scope is scope and use.test(a) is not None for a in value)
    name = head(carrier.path)
    if itself or use.frame is not None or name not in scope.parameters:
        return False
    step, asked = carrier.path[len(name) :], _known(facts).asked
    if (scope, carrier.path) in asked:
        _known(facts).assumed += 1
        return True
    asked.append((scope, carrier.path))
    try:
        passed = [(each, at, facts.value(led_to(each, step), at)) for each, at in shown(facts, scope, name)]
        mattering = [one for one in passed if use.value and not set(one[2]).isdisjoint(use.value)] or passed
        brought = [(each, at) for each, at, value in mattering if holds(facts, value, use.test, use.place) is not None]
        return bool(brought) and all(_is_passed_clean(facts, each, step, at, use) for each, at in brought)
    finally:
        asked.pop()


def _is_passed_clean(facts: Facts, argument: ast.expr, step: str, site: Site, use: _Use) -> bool:
    """Whether what a step leads to in an argument has passed a check: where that is given, or in the function that hands it on to one which
    it is handed itself.
    """
    if is_clean(facts, led_to(argument, step), site, use.test, use.place):
        return True
    inside = handed_inside(site.scope.module.top).get(argument)
    if inside is None:
        return False
    callees = [a for a in facts.value(inside.call.func, site) if isinstance(a, Def) and a.scope is inside.site.scope]
    calls = [there for each in callees if (there := in_call(facts, each, Arguments(inside.call, facts.at(site)))) is not facts]
    part = led_to(inside.argument, step)
    if any(arrives(there, part, inside.site, use.test, use.place, there.frame) is None for there in calls):
        return True
    return inside.given is not None and _is_passed_clean(facts, inside.given, step, site, use)


def _returned(facts: Facts, result: Result, callee: Def, step: str | None, test: Test, place: Target) -> str | None:
    """What the test says of what a function of the project gives back unchecked, or of one field or item of it."""

    def found() -> str | None:
        given = _given_back(facts, result, callee, step)
        said = (arrives(there, node, here.site, test, place, here.frame) for there, node, here in given)
        return next((each for each in said if each is not None), None)

    return _inside(facts, callee, _known(facts).answers.setdefault(test, {}), (result, step, place), found)


def _inside(facts: Facts, callee: Def, known: dict[K, T], key: K, look: Callable[[], T]) -> T | None:
    """What is ``known`` by a key of what a function gives back, or seen by a ``look`` at it; None from within itself, and too deep."""
    following = _known(facts).following
    if key not in known:
        if callee.scope in following or len(following) == MAX_FOLLOWED:
            _known(facts).assumed += 1
            return None
        following.append(callee.scope)
        try:
            known[key] = look()
        finally:
            following.pop()
    return known[key]


def _given_back(facts: Facts, result: Result, callee: Def, step: str | None) -> Iterator[tuple[Facts, ast.expr, Here]]:
    """What a function gives back in a call, or one field or item of it, where it stands, and the facts there."""
    frame = facts.evaluator.frame_of(callee, result.arguments)
    given = callee.scope.yields or callee.scope.returns
    places = ((node, facts.evaluator.at(site, frame)) for node, site in given)
    returned = ((node, here) for node, here in places if runs(here.site.block, here))
    there = in_call(facts, callee, result.arguments)
    return ((there, *part) for node, here in returned for part in (_parts(node, here, step) if step else [(node, here)]))


def _parts(node: ast.expr, here: Here, step: str) -> list[tuple[ast.expr, Here]]:
    """A field or item of what an expression gives, where it stands: what the call that makes it gives the field, in a list each such call;
    else the attribute.
    """
    value = here.value(node) if step.startswith(".") else ()
    made = [a for a in spread(value) if isinstance(a, Result) and a not in value]
    fields = [(given_for(here.evaluator, (a,), a.node, step[1:]), a.here) for a in made]
    found = [(field, there) for field, there in fields if field is not None]
    return found or [(given_for(here.evaluator, value, node, step[1:]) or led_to(node, step), here)]


@dataclass
class _Known:
    """What is known of results, of values and of expressions - whether these hold what the test recognises, and all of that is checked - by
    the test that asks; the functions that are being looked into and the parameters whose callers are being asked, one from within the
    other; and how many answers were assumed, because they are being looked for.
    """

    answers: WeakKeyDictionary[Test, dict[tuple[Result, str | None, Target], str | None]] = field(default_factory=WeakKeyDictionary)
    said: WeakKeyDictionary[Test, dict[Target, Said]] = field(default_factory=WeakKeyDictionary)
    checked: WeakKeyDictionary[Test, dict[_Asked, _Checked]] = field(default_factory=WeakKeyDictionary)
    parameters: dict[tuple[Result, str | None], list[dict[Scope, set[str]]]] = field(default_factory=dict)
    following: list[Scope] = field(default_factory=list)
    asked: list[tuple[Scope, str]] = field(default_factory=list)
    assumed: int = 0


@once
def _known(facts: Facts) -> _Known:
    return _Known()


def _kept(facts: Facts, known: dict[K, T], key: K, look: Callable[[], T]) -> T:
    """What is ``known`` by a key, or is seen by a ``look`` at it; kept, but where it hangs on an answer that was assumed."""
    if key in known:
        return known[key]
    state = _known(facts)
    assumed = state.assumed
    found = look()
    if state.assumed == assumed or not (state.following or state.asked):
        known[key] = found
    return found
