"""Conversations that a request handler drives although they are made once for all requests."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from ...evaluating.arguments import bound_to
from ...evaluating.callers import calls_of
from ...evaluating.values import Alternative, Cls, Def, Instance, ModuleRef, Result, spread
from ...knowledge import roles
from ...reading.blocks import Block, Compound, With
from ...reading.model import Kind, Module, Scope, Site
from ...reading.syntax import dotted
from ..agents.participants import participants
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..method_calls import DRIVES, Method, kind_of, methods_in, named, receivers, speaker
from ..sessions import in_application, is_application, is_application_state
from ..text.request_handlers import handler_kind
from .lifetimes import comes_from, is_global, made_in, made_once, makes_parts, makings, runs_for_each_session
from .per_request import Lead, for_requests, roots_of, scopes_around, serving

_FRESH = frozenset(("reset", "on_reset", "clear_history", "load_state"))
# Those of Streamlit's that hand every user the same object.
_FOR_ALL = frozenset(("cache_resource", "experimental_singleton"))
_CHATTERS = roles.AGENTS | roles.CORE_TEAMS | roles.TEAM_BASES | roles.GROUP_CHATS


def methods_elsewhere(facts: Facts) -> Iterator[tuple[Method, ast.Call]]:
    """The calls in functions of other modules that drive what requests share, each with the call here that leads there first, or for what
    such a function is handed with each that leads there; not where that module has the handler.
    """
    reached = serving(facts).elsewhere
    for module in dict.fromkeys(scope.module for scope in reached):
        for method in methods_in(facts, module):
            scope = next((each for each in scopes_around(method.site.scope) if each in reached), None)
            if scope is None or method.name not in DRIVES or for_requests(facts.of(module), method.site.scope):
                continue
            handed = dotted(method.holder).partition(".")[0] in scope.parameters - {bound_to(scope)}
            ways = ((_led(facts, method, lead, handed), lead.call) for lead in reached[scope])
            shared = (way for way in ways if drives_shared(facts, way[0]) is not None)
            yield from shared if handed else islice(shared, 1)


def _led(facts: Facts, method: Method, lead: Lead, handed: bool) -> Method:
    """A call as a lead comes to it, where that says what is driven, or where the function is ``handed`` that."""
    followed = replace(method, arguments=method.arguments.at(facts.evaluator.at(method.site, lead.frame)))
    return followed if handed or any(isinstance(a, Result) and a.symbol is not None for a in receivers(facts, followed)) else method


def script_methods(facts: Facts) -> Iterator[Method]:
    """The calls in a script of Streamlit's, which runs anew for each user, that drive what is cached for all of them."""
    for method in named(facts, DRIVES) if "streamlit" in facts.module.packages else ():
        made = (a for a in receivers(facts, method) if isinstance(a, Result) and _is_conversation(a))
        if not for_requests(facts, method.site.scope) and any(comes_from(a, _FOR_ALL) for a in made):
            yield method


class Shared(NamedTuple):
    """What requests share, by its name, and who is driven with it."""

    name: str
    driven: Result


def drives_shared(facts: Facts, method: Method) -> Shared | None:
    """What is shared, where it was made once for all and nothing starts it afresh: what is driven, or what it remembers by."""
    for alternative in receivers(facts, method):
        if isinstance(alternative, Result):
            name = _shared_by(facts, method, alternative)
            if name is not None:
                return Shared(name, alternative)
    return None


def _shared_by(facts: Facts, method: Method, receiver: Result) -> str | None:
    """The name of what is shared where this is driven."""
    driven = facts.made_by(speaker(receiver))
    if driven is not None and driven.is_a(roles.BETA_AGENTS):
        return _shared_stream(facts, method, driven, receiver)
    if not _is_conversation(receiver):
        return None
    lasts = not runs_for_each_session(method.site.scope.module) and (_is_kept(facts, method) or _is_made_around(facts, method, receiver))
    if lasts or made_once(facts, receiver):
        return None if _started_afresh(facts, method, receiver) else dotted(method.holder) or "the conversation"
    return _shared_memory(facts, receiver)


def _shared_stream(facts: Facts, method: Method, agent: AutogenCall, asked: Result) -> str | None:
    """What an agent of AG2 1.x shares: each ``ask`` starts a conversation, but for a stream, a reply or a knowledge that is kept."""
    if asked is not speaker(asked) and (made_once(facts, asked) or _is_kept(facts, method)):
        return dotted(method.holder) or "the reply"
    given = {"stream": method.arguments.get("stream"), "knowledge": agent.get("knowledge")}
    return next((name for name, value in given.items() if any(_is_for_all(facts, a) for a in value)), None)


def _is_for_all(facts: Facts, alternative: Alternative) -> bool:
    """Whether it is made once, or an application keeps it."""
    return bool(in_application(facts, alternative)) or (isinstance(alternative, Result) and made_once(facts, alternative))


def _shared_memory(facts: Facts, driven: Result) -> str | None:
    """The ``model_context`` or ``memory`` that is made once and given to an agent (or a member of a team) that is not."""
    for agent in participants(facts, ((driven,),)).agents:
        for name in ("model_context", "memory"):
            if any(isinstance(a, Result) and made_once(facts, a) for a in spread(agent.get(name))):
                return name
    return None


def _is_kept(facts: Facts, method: Method) -> bool:
    """Whether what is driven is kept between requests: in the state of the application, in an attribute of the callback, of the object
    whose callback it is or of a name of the module, or under a constant key of one.
    """
    return any(_keeps(facts, holder, method) for holder in _read_from(method))


def _read_from(method: Method) -> list[ast.expr]:
    """What is driven as it is written, and what the function binds the name to that it has there."""
    found = [method.holder]
    for holder in found:
        if isinstance(holder, ast.Name):
            bound = (event for event in method.site.scope.events.get(holder.id, ()) if event.kind in (Kind.ASSIGNED, Kind.UNPACKED))
            found += [event.expression for event in bound if event.node not in found]
    return found


def _keeps(facts: Facts, holder: ast.expr, method: Method) -> bool:
    """Whether an attribute or an item is one of what outlives the request."""
    if isinstance(holder, ast.Call) and dotted(holder.func) == "getattr" and holder.args:
        return _is_kept_by(facts, holder.args[0], method)
    if isinstance(holder, ast.Subscript):
        in_app = any(map(is_application, facts.value(holder.value, method.site)))
        return in_app or (isinstance(holder.slice, ast.Constant) and _is_global(facts, holder.value, method))
    return isinstance(holder, ast.Attribute) and _is_kept_by(facts, holder.value, method)


def _is_kept_by(facts: Facts, owner: ast.expr, method: Method) -> bool:
    base = facts.value(owner, method.site)
    if any(map(is_application_state, base)):
        return True
    if any(isinstance(a, Instance) for a in base):
        return _is_of_callback(facts, method.site.scope, method)
    return any(isinstance(a, (Def, ModuleRef)) for a in base) or _is_global(facts, owner, method)


def _is_of_callback(facts: Facts, scope: Scope, method: Method) -> bool:
    """Whether a function is a part of a callback that a call runs for, or a method of the object whose method that is."""
    roots = roots_of(serving(facts).scopes, method.site.scope)
    if not {handler_kind(facts, root) for root in roots} <= {"callback", "bot handler"}:
        return False
    around = {*scopes_around(scope)}
    classes = [cls for root in roots if (cls := Cls.around(root)) is not None]
    owners = {known.node for cls in classes for known in facts.evaluator.lineage(cls)}
    return not around.isdisjoint(roots) or any(each.owner in owners for each in around if each.owner is not None)


def _is_made_around(facts: Facts, method: Method, driven: Result) -> bool:
    """Whether it is made in a function around the handler, which makes an application or a callback and does not run for a request, or with
    the object whose callback the handler is.
    """
    scope = made_in(driven)
    if scope is not None and makes_parts(scope) and _is_of_callback(facts, scope, method):
        return True
    places = {scope, *(site.scope for _, site in makings(facts, scope))} if scope is not None else set()
    return not places.isdisjoint(_around(facts, roots_of(serving(facts).scopes, method.site.scope)))


def _around(facts: Facts, handlers: set[Scope]) -> set[Scope]:
    """The functions that handlers stand in, and those that these are called in, but for what runs for a request."""
    found = {each for handler in handlers for each in scopes_around(handler.parent)}
    calls = facts.module.calls_named({each.name for each in found} - {""})
    for scope in (site.scope for node, site in calls if any(isinstance(a, Def) and a.scope in found for a in facts.value(node.func, site))):
        found |= {*scopes_around(scope)}
    return found - serving(facts).scopes.keys()


def _is_global(facts: Facts, holder: ast.expr, method: Method) -> bool:
    """Whether a name, or what an attribute or item belongs to, is bound in the program itself."""
    return is_global(facts, method.site.scope, dotted(holder))


def _is_conversation(alternative: Result) -> bool:
    symbol = kind_of(alternative, _CHATTERS)
    return symbol is not None and symbol.is_a(_CHATTERS)


def _started_afresh(facts: Facts, method: Method, driven: Result) -> bool:
    """Whether every handler that the call runs for also resets what is driven; a script, not only where another of its branches is taken.
    """
    modules = dict.fromkeys((facts.module, method.site.scope.module))
    reset = [_resets(facts, module) for module in modules]
    fresh = [each for known in reset for of in (driven.node, dotted(method.holder)) for each in known.get(of, ())]
    roots = roots_of(serving(facts).scopes, _led_from(method))
    if not roots:
        return any(_comes_along(each.site, method.site) and _runs_with(facts, each.site.scope, method.site.scope) for each in fresh)
    return bool(fresh) and roots <= set().union(*(roots_of(serving(facts).scopes, each.site.scope) for each in fresh))


@once
def _resets(facts: Facts, module: Module) -> dict[ast.AST | str, list[Method]]:
    """The calls that reset something: by the call that makes it, and by the name that it is reset by."""
    found: dict[ast.AST | str, list[Method]] = defaultdict(list)
    for method in (each for each in methods_in(facts, module) if each.name in _FRESH):
        name = dotted(method.holder)
        reset: list[ast.AST | str] = [a.node for a in receivers(facts, method) if isinstance(a, Result)]
        for of in (*reset, name) if name else reset:
            found[of].append(method)
    return dict(found)


def _comes_along(site: Site, later: Site) -> bool:
    """Whether what stands in no branch, or in one around a later place, may be done before that."""
    branches = (each.block for each in (site, *site.around()) if not isinstance(_compound_around(each.block), With))
    return next(branches) in (site.scope.root, *later.blocks())


def _runs_with(facts: Facts, scope: Scope, other: Scope) -> bool:
    """Whether a scope is the other one, or one around that, or a function that is called, and not only handed on as a callback."""
    return scope in other.lookups() or any(calls_of(facts.evaluator, scope, scope.module))


def _compound_around(block: Block) -> Compound | None:
    return block.parent.block.compounds.get(block.parent.index) if block.parent is not None else None


def _led_from(method: Method) -> Scope:
    """The function in which a call begins that comes to a method of another module; else the one that it stands in."""
    here = method.arguments.here
    while here.frame is not None and here.frame.here is not None:
        here = here.frame.here
    return here.site.scope
