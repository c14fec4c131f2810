"""Following text: does a value hold, whole or in part, something that a test recognises, and does it arrive unchecked?"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from weakref import WeakKeyDictionary

from ..evaluating.arguments import Frame, bound_to
from ..evaluating.calls import runs
from ..evaluating.classes import assignments, given_for
from ..evaluating.values import Alternative, Cls, Def, Member, Param, Result, Value
from ..reading.model import Event, Kind, Scope, Site
from ..reading.syntax import Item, arguments_of, last_name
from .base import Facts, once
from .checks import Ground, grounds, may_refuse
from .forms import HOLDING, beginning, bindings, head, is_of_list, same_as, written_at
from .outcomes import tested_name, written_test
from .parameters import shown
from .parts import parts
from .patterns import Target
from .ways import Carrier, bound_instead, carriers, comes_unchecked, is_checked_by, is_checked_on_every_way
from .wrapped import handed_in

Test = Callable[[Alternative], str | None]
Said = dict[Alternative | Value, str | None]
# Methods of texts, and what every program has: ``isinstance(line, str)`` puts nothing into ``line``.
_PUTTING_NOTHING = frozenset((*dir(str), *dir(builtins)))
MAX_PARTS = 2_000
# A text is followed back through so many names; beyond, it counts as unchecked.
MAX_NAMES = 16
# What a function returns is looked into so deep: what it returns of another function's result, and so on.
MAX_FOLLOWED = 12


def is_parameter(scope: Scope, name: str | None = None) -> Test:
    """The test for a parameter of a function, or for any of its."""
    return lambda a: a.name if isinstance(a, Param) and a.scope is scope and name in (None, a.name) else None


def holds(facts: Facts, value: Value, test: Test, place: Target, known: Said | None = None) -> str | None:
    """What the test says of the first part of the value that it recognises, and that nothing has made harmless for the place.

    Looked into are texts, lists and dicts, items and attributes, conversions, and what the project's functions return. Where the test
    says ``""``, nothing inside is looked at.
    """
    waiting = [*value[::-1]]
    seen: set[int] = set()
    while waiting and len(seen) < MAX_PARTS:
        alternative = waiting.pop()
        if id(alternative) in seen:
            continue
        seen.add(id(alternative))
        if known and alternative in known:
            if known[alternative]:
                return known[alternative]
            continue
        found = test(alternative)
        match alternative if found is None else None:
            case Result(callee=Def() as callee) as result:
                found = _returned(facts, result, callee, None, test, place)
            case Member(receiver=Result(callee=Def() as callee) as result, name=str(name)):
                found = _returned(facts, result, callee, name, test, place)
        if found:
            return found
        if found is None:
            waiting += [*chain.from_iterable(parts(facts, alternative, place))][::-1]
    return None


def arrives(
    facts: Facts, node: ast.expr, site: Site, test: Test, place: Target, frame: Frame | None = None, value: Value | None = None
) -> str | None:
    """As `holds`, for the ``value`` of an expression at a site (in a call that is followed); None where it has passed a check before it
    arrives at a place, which ``ANYWHERE`` is not.
    """
    said = said_of(facts, facts.evaluator.at(site, frame).value(node) if value is None else value, test, place)
    unchecked = said is None or place is Target.ANYWHERE or not is_clean(facts, node, site, test, place, frame)
    return said if unchecked else None


def said_of(facts: Facts, value: Value, test: Test, place: Target) -> str | None:
    """As `holds`; kept, since it is asked in many places, also for each alternative that a name can be."""
    if _known(facts).following:
        return holds(facts, value, test, place)
    known = _known(facts).said.setdefault(test, {}).setdefault(place, {})
    key = value[0] if len(value) == 1 else value
    if key not in known:
        known[key] = holds(facts, value, test, place, known)
    return known[key]


def is_clean(facts: Facts, node: ast.expr, site: Site, test: Test, place: Target, frame: Frame | None = None) -> bool:
    """Whether all that the test recognises in an expression has passed a check before the site."""
    if _asked(facts) or _known(facts).following:
        return _is_clean(facts, node, site, test, place, frame)
    known, key = _known(facts).clean.setdefault(test, {}), (node, site, place, frame)
    if key not in known:
        known[key] = _is_clean(facts, node, site, test, place, frame)
    return known[key]


def _is_clean(facts: Facts, node: ast.expr, site: Site, test: Test, place: Target, frame: Frame | None) -> bool:
    def tainted(carrier: Carrier) -> bool:
        return said_of(facts, facts.evaluator.at(carrier.site, frame).value(carrier.node), test, place) is not None

    if not _may_be_clean(facts, node, site, place):
        return False
    waiting = [carrier for carrier in carriers(node, site) if tainted(carrier)]
    if not waiting:
        return False
    seen = {carrier.name for carrier in waiting}
    for number, carrier in enumerate(waiting):
        if number == MAX_NAMES:
            return False
        if is_checked_by(facts, carrier, site, place) or _is_clean_where_wrapped(facts, carrier, place):
            added = [part for part in _mixed_in(facts, carrier.site.scope, carrier.path) if part.name not in seen and tainted(part)]
            waiting += [part._replace(used=carrier.used) for part in added]
            seen.update(part.name for part in added)
            continue
        made = [(whole, [part for part in parts if tainted(part)]) for whole, parts in _made_of(facts, carrier.site.scope, carrier.path)]
        itself = is_checked_on_every_way(facts, carrier.site, carrier.path, place)
        if any(not bad and tainted(whole) and not (itself and _holds_itself(whole)) for whole, bad in made):
            return False
        if itself:
            instead = [_written(event) for event in bound_instead(facts, carrier.site, carrier.path, place)]
            made = [(whole, bad) for whole, bad in made if whole.node in instead or _holds_itself(whole)]
        bad = [part for _, found in made for part in found]
        is_open = not itself if not bad else comes_unchecked(facts, carrier.site, carrier.path, place)
        if is_open and not _is_clean_in_callers(facts, carrier, test, place, frame):
            return False
        waiting += [part._replace(used=carrier.used) for part in bad if part.name not in seen]
        seen.update(part.name for part in bad)
    return True


def is_checked_before(facts: Facts, use: ast.AST, test: Test, place: Target) -> bool:
    """As `is_clean`, for an argument of a call, an entry of a dict or a call in the linted module."""
    site = _sites(facts).get(use)
    return site is not None and is_clean(facts, use, site, test, place)  # type: ignore[arg-type]


@once
def _sites(facts: Facts) -> dict[ast.AST, Site]:
    """Where the calls of the linted module, their arguments and the entries of dicts stand."""
    found: dict[ast.AST, Site] = {}
    for node, site in facts.module.calls:
        found.update(dict.fromkeys((node, *arguments_of(node)), site))
    for entries, site in facts.module.dicts:
        found.update(dict.fromkeys(entries.values, site))
    return found


def filters(facts: Facts, node: ast.expr, site: Site, place: Target) -> list[Ground]:
    """The tests before a place that look only for words in what an expression holds, in the order of the text.

    Whether the match was found that the expression takes a group of is no such test.
    """
    found = []
    waiting = [*dict.fromkeys((carrier.path, site) for carrier in carriers(node, site))]
    seen, heads = {*waiting}, {head(path) for path, _ in waiting}
    for path, where in waiting:
        known = (ground for ground in grounds(facts, where, path, place) if ground.says and tested_name(ground.node) not in heads)
        found += [ground._replace(node=written_test(site.scope, ground.node)) for ground in known]
        inside = (part for _, made in _made_of(facts, site.scope, path) for part in made if part.site.scope is site.scope)
        before = [part for part in inside if getattr(part.node, "lineno", 0) <= getattr(node, "lineno", 0)]
        more = dict.fromkeys((part.path, at) for part in before for at in (site, part.site) if (part.path, at) not in seen)
        waiting += more
        seen.update(more)
        heads.update(head(part) for part, _ in more)
    return sorted(found, key=lambda ground: (getattr(ground.node, "lineno", 0), getattr(ground.node, "col_offset", 0)))


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
        fresh = [part for _, parts in _made_of(facts, carrier.site.scope, carrier.path) for part in parts if part.name not in seen]
        seen.update(part.name for part in fresh)
        waiting += [part._replace(used=carrier.used) for part in fresh]
    return False


def _holds_itself(made: Carrier) -> bool:
    """Whether a path is bound to something that is made of its own former value."""
    return any(part.path == made.path for part in carriers(made.node, made.site))


@once
def _made_of(facts: Facts, scope: Scope, path: str) -> tuple[tuple[Carrier, tuple[Carrier, ...]], ...]:
    """What a path is bound to in its function and what is put into it there, an attribute of an object of the program what the object is
    given for it: each expression, and the other names in it.
    """
    found = []
    holder, _, name = path.rpartition(".")
    bound = [(event, _written(event)) for event in bindings(scope, path)]
    objects = ((event, _given_for(facts, event, name)) for event in bindings(scope, holder) if _is_made(facts, event))
    put_in = ((event, each) for event in _events_of(scope, path) for each in _put_in(event)) if bound else ()
    for event, written in (*(bound or (*objects, *_set_elsewhere(facts, scope, path))), *put_in):
        carrying = tuple(carriers(written, written_at(event)))
        others = tuple(carrier for carrier in carrying if carrier.path != path)
        if others or not carrying:
            found.append((Carrier(path, written, written_at(event), written), others))
    return tuple(found) or tuple(_of_what_holds_it(scope, path))


def _of_what_holds_it(scope: Scope, path: str) -> Iterator[tuple[Carrier, tuple[Carrier, ...]]]:
    """What a path is made of that leads to an item: that of the path which its beginning is bound to; so an element of all that a list is
    made of.
    """
    name, there = beginning(path), same_as(scope, path)
    rest = path[len(name) :]
    for event in bindings(scope, name) if there is not None or is_of_list(path) else ():
        written = _written(event)
        whole = Carrier(path, written, written_at(event), written)
        lists = carriers(written, whole.site) if there is None else ()
        items = [each._replace(path=f"{each.path}{rest}") for each in lists]
        yield whole, (*items, *([whole._replace(path=there)] if there is not None else []))


def _set_elsewhere(facts: Facts, scope: Scope, path: str) -> Iterator[tuple[Event, ast.expr]]:
    """What the methods of a class bind an attribute of its object to, which one of them asks for."""
    holder, _, name = path.partition(".")
    cls = Cls.around(scope) if name and scope.owner is not None and holder == bound_to(scope) else None
    for known in facts.evaluator.lineage(cls) if cls is not None else ():
        for _, events in assignments(known.module.scopes[known.node]).get(name, ()):
            yield from ((event, _written(event)) for event in events if event.kind in HOLDING)


def _events_of(scope: Scope, path: str) -> list[Event]:
    """What happens to a path in the function that binds it."""
    events = scope.events.get(path, [])
    return events if any(event.binds for event in events) else []


def _put_in(event: Event) -> list[ast.expr]:
    """What an event puts into a list or dict: what is appended, or set, and under which key; all that a function is given with it."""
    match event:
        case Event(kind=Kind.METHOD | Kind.PASSED, node=ast.Call() as call) if last_name(call.func) not in _PUTTING_NOTHING:
            return arguments_of(call)
        case Event(kind=Kind.ITEM_SET, item=Item(key=key), value=ast.expr() as value):
            return [key, value]
    return []


def _written(event: Event) -> ast.expr:
    """What a name is bound to, or what is added to it."""
    return event.node.value if isinstance(event.node, ast.AugAssign) else event.expression


@once
def _mixed_in(facts: Facts, scope: Scope, path: str) -> list[Carrier]:
    """The other names of which a path is made beside its own former value: ``more`` of ``text = f"{text} {more}"``, ``text += more``."""
    sums = {event.node.value for event in bindings(scope, path) if isinstance(event.node, ast.AugAssign)}
    made = _made_of(facts, scope, path)
    return [part for whole, parts in made if whole.node in sums or _holds_itself(whole) for part in parts]


def _given_for(facts: Facts, event: Event, name: str) -> ast.expr:
    """What an object is given for an attribute; all that it is given, where that is not known."""
    written = event.expression
    return given_for(facts.evaluator, facts.value(written, written_at(event)), written, name) or written


def _is_made(facts: Facts, event: Event) -> bool:
    """Whether a name is bound to an object that is made of a class of the program, which may refuse what it is made of."""
    node = event.node
    value = facts.value(node.func, written_at(event)) if isinstance(node, ast.Call) else ()
    return any(isinstance(a, Cls) and may_refuse(facts, a) for a in value)


def _is_clean_where_wrapped(facts: Facts, carrier: Carrier, place: Target) -> bool:
    """Whether a decorator of the project lets a parameter through only when it has been checked, whatever calls the function."""

    def is_stopped(inside: Facts, given: list[ast.expr], site: Site) -> bool:
        return any(arrives(inside, each, site, is_parameter(site.scope), place, inside.frame) is None for each in given)

    wrappings = handed_in(facts, carrier.site.scope, carrier.path)
    return any(bool(calls) and all(is_stopped(inside, given, site) for given, site in calls) for inside, calls in wrappings)


def _is_clean_in_callers(facts: Facts, carrier: Carrier, test: Test, place: Target, frame: Frame | None) -> bool:
    """Whether a parameter holds what the test recognises only by calls in its module, and each of these has checked it.

    A function that calls itself, or is called by what it calls, hands on what the other calls pass.
    """
    scope = carrier.site.scope
    value = facts.value(carrier.node, carrier.site)
    itself = any(isinstance(a, Param) and a.scope is scope and test(a) is not None for a in value)
    name = head(carrier.path)
    if itself or frame is not None or name not in scope.parameters:
        return False
    given = [(_at(argument, carrier.path[len(name) :]), site) for argument, site in shown(facts, scope, name)]
    asked = _asked(facts)
    if (scope, carrier.path) in asked:
        return True
    asked.append((scope, carrier.path))
    try:
        brought = [(argument, site) for argument, site in given if holds(facts, facts.value(argument, site), test, place) is not None]
        return bool(brought) and all(is_clean(facts, argument, site, test, place) for argument, site in brought)
    finally:
        asked.pop()


def _at(argument: ast.expr, steps: str) -> ast.expr:
    """What the steps of a path lead to from what an argument gives: ``order.line`` of ``order``."""
    if not steps:
        return argument
    found = ast.parse(f"_{steps}", mode="eval").body
    for node in ast.walk(found):
        ast.copy_location(node, argument)
        if isinstance(node, (ast.Attribute, ast.Subscript)) and isinstance(node.value, ast.Name):
            node.value = argument
    return found


@once
def _asked(facts: Facts) -> list[tuple[Scope, str]]:
    """The parameters whose callers are being asked."""
    return []


def _returned(facts: Facts, result: Result, callee: Def, name: str | None, test: Test, place: Target) -> str | None:
    """What the test says of what a function of the project gives back unchecked, or of one field of it."""
    known, key = _known(facts), (result, name, place)
    following, answers = known.following, known.answers.setdefault(test, {})
    if key not in answers:
        if callee.scope in following or len(following) == MAX_FOLLOWED:
            return None
        following.append(callee.scope)
        try:
            answers[key] = _of_returns(facts, result, callee, name, test, place)
        finally:
            following.pop()
    return answers[key]


def _of_returns(facts: Facts, result: Result, callee: Def, name: str | None, test: Test, place: Target) -> str | None:
    frame = facts.evaluator.frame(callee.scope, result.arguments, callee.receiver)
    given = callee.scope.yields or callee.scope.returns
    returned = ((node, site) for node, site in given if runs(site.block, facts.evaluator.at(site, frame)))
    asked = ((_part(facts, node, site, frame, name) if name else node, site) for node, site in returned)
    found = (arrives(facts, node, site, test, place, frame) for node, site in asked)
    return next((said for said in found if said is not None), None)


def _part(facts: Facts, node: ast.expr, site: Site, frame: Frame | None, name: str) -> ast.expr:
    """A field of what an expression gives: what the call that makes it gives the field, else the attribute."""
    written = given_for(facts.evaluator, facts.evaluator.at(site, frame).value(node), node, name)
    return written or ast.copy_location(ast.Attribute(node, name, ast.Load()), node)


@dataclass
class _Known:
    """What is known of results, of values and of expressions - whether these hold what the test recognises, and all of that is checked - by
    the test that asks, and the functions that are being looked into, one from within the other.
    """

    answers: WeakKeyDictionary[Test, dict[tuple[Result, str | None, Target], str | None]] = field(default_factory=WeakKeyDictionary)
    said: WeakKeyDictionary[Test, dict[Target, Said]] = field(default_factory=WeakKeyDictionary)
    clean: WeakKeyDictionary[Test, dict[tuple[ast.AST, Site, Target, Frame | None], bool]] = field(default_factory=WeakKeyDictionary)
    following: list[Scope] = field(default_factory=list)


@once
def _known(facts: Facts) -> _Known:
    return _Known()
