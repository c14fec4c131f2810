"""What is made once for all requests: at module level, for a name of the module, a class or an application, or by a cached function."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.classes import AFTER_INIT
from ...evaluating.imports import binding
from ...evaluating.values import Cls, Const, Def, Dict, Instance, Items, ModuleRef, Result, Value
from ...reading.model import Kind, Module, Scope, ScopeKind, Site
from ...reading.syntax import decorators, dotted
from ..base import Facts
from ..method_calls import makers

_CACHES = frozenset(("cache", "lru_cache", "cache_resource", "cache_data", "cached", "singleton"))
_INITS = frozenset((*AFTER_INIT, "__init__"))
_FOR_ONE_OBJECT = frozenset(("cached_property",))
# What stands in these is called anew: by FastAPI for each request, for each key that is not there yet.
_CALLED_ANEW = frozenset(("Depends", "fastapi.Depends", "defaultdict", "collections.defaultdict"))


def made_once(facts: Facts, alternative: Result) -> bool:
    """Made at module level (in a function that is called there, too), or by a function whose result is cached."""
    if comes_from(alternative, _CACHES):
        return True
    scope = made_in(alternative)
    if scope is not None and runs_for_each_session(scope.module):
        return False
    if _is_made_for_global(facts, alternative):
        return True
    if scope is None:
        return False
    if scope.kind in (ScopeKind.MODULE, ScopeKind.CLASS) or _is_made_global(facts, scope, alternative):
        return True
    return any(_outlives(facts, node, site.scope) for node, site in makings(facts, scope))


def _outlives(facts: Facts, node: ast.Call, scope: Scope) -> bool:
    """Whether what a call in a scope makes is there for all: made in the module, for a global name, by a cached function of nothing."""
    cached = scope.kind is ScopeKind.FUNCTION and not scope.parameters and _is_cached(scope, _CACHES)
    return scope.kind is ScopeKind.MODULE or cached or _binds_global(facts, scope, node)


def runs_for_each_session(module: Module) -> bool:
    """Whether ``panel serve`` runs a module anew for each session, its globals with it: what it shows is marked ``.servable()``."""
    return "panel" in module.packages and any(True for _ in module.calls_named(("servable",)))


def makings(facts: Facts, scope: Scope) -> Iterator[tuple[ast.Call, Site]]:
    """The calls that make the objects whose parts a method makes once, in its module and the linted one; none for any other function."""
    if scope.owner is None or not makes_parts(scope):
        return
    for module in dict.fromkeys((scope.module, facts.module)):
        yield from module.calls_named((scope.owner.name,))
    for node, site in scope.module.calls_named(("cls",)):
        if any(isinstance(a, Cls) and a.node is scope.owner for a in facts.value(node.func, site)):
            yield node, site


def makes_parts(scope: Scope) -> bool:
    """Whether a method makes parts of an object once: ``__init__``, ``__post_init__``, what these call, a cached property."""
    name = scope.name
    callers = (site.scope for _, site in scope.module.calls_named((name,)) if site.scope.owner is scope.owner)
    return not _INITS.isdisjoint((name, *(caller.name for caller in callers))) or _is_cached(scope, _FOR_ONE_OBJECT)


def made_in(alternative: Result) -> Scope | None:
    """The scope that the outermost of the calls which make an object stands in; None where that is made for each request or key."""
    here = alternative.here
    while here.frame is not None and here.frame.here is not None:
        if here.frame.arguments is not None and dotted(here.frame.arguments.node.func) in _CALLED_ANEW:
            return None
        here = here.frame.here
    return here.site.outside.scope


def _is_made_global(facts: Facts, scope: Scope, alternative: Result) -> bool:
    """Whether a function binds an object to a name that it declares ``global`` or ``nonlocal``."""
    at = alternative.here.evaluator.at
    return any(alternative.node in makers(at(site).value(made)) for made, site in _kept_by(facts, scope))


def _is_made_for_global(facts: Facts, alternative: Result) -> bool:
    """Whether it is made as a part of what a function binds to such a name."""
    here = alternative.here
    while here.frame is not None and here.frame.arguments is not None:
        node, here = here.frame.arguments.node, here.frame.arguments.here
        if _binds_global(facts, here.site.scope, node):
            return True
    return False


def _binds_global(facts: Facts, scope: Scope, node: ast.Call) -> bool:
    """Whether a function binds what a call makes to such a name."""
    return any(made is node for made, _ in _kept_by(facts, scope))


def _kept_by(facts: Facts, scope: Scope) -> Iterator[tuple[ast.expr, Site]]:
    """What a function binds to names that it declares so, puts into attributes of classes, or of objects of the module, ``cls.desk = …``,
    and into its dicts that have constant keys alone: ``KEPT["desk"] = …``.
    """
    for name, events in scope.events.items():
        for event in events:
            if event.kind is Kind.ASSIGNED and (name in scope.declared or _is_of_lasting(facts, scope, name)):
                yield event.expression, event.site
            elif event.value is not None and event.item is not None and is_global(facts, scope, name) and _is_under_constants(scope, name):
                yield event.value, event.site


def _is_under_constants(scope: Scope, name: str) -> bool:
    """Whether all that a module puts into a dict stands under constant keys."""
    return all(isinstance(item.key, ast.Constant) for item, _, _ in scope.module.items if dotted(item.holder) == name)


def _is_of_lasting(facts: Facts, scope: Scope, name: str) -> bool:
    """Whether it is an attribute of a class or module of the project, or of an object of a class that a module binds."""
    holder = name.rpartition(".")[0]
    held = facts.at(scope.end).name(holder, scope.node) if holder else ()
    kept = is_global(facts, scope, holder)
    kinds = (Cls, ModuleRef, Instance) if kept else (Cls, ModuleRef)
    return any(isinstance(a.callee if isinstance(a, Result) and kept else a, kinds) for a in held)


def is_global(facts: Facts, scope: Scope, name: str) -> bool:
    """Whether a name, or what an attribute belongs to, is bound in the module itself, or in another module of the project to a value: that
    of an import, ``agents``, or of a module that is imported, ``state.agents``.
    """
    head, *rest = name.split(".")
    top = scope.module.top
    if scope.owner_of(head) is not top:
        return False
    imports = [event for event in top.events[head] if event.kind is Kind.IMPORTED]
    module, there = binding(facts.project, scope.module, head)
    targets = (target for event in imports for target in facts.project.brought(scope.module, event) if target is not None)
    named = [(module, there)] if module is not scope.module else []
    named += [(target, name) for target in targets for name in rest[:1]]
    return not imports or any(_is_assigned(where, each) for where, each in named)


def _is_assigned(module: Module, name: str) -> bool:
    return any(event.kind is Kind.ASSIGNED for event in module.top.events.get(name, ()))


def comes_from(alternative: Result, caches: frozenset[str]) -> bool:
    """Whether it is made in a function whose result is kept by one of these decorators, or in one that such a function calls."""
    here = alternative.here
    while not _is_cached(here.site.outside.scope, caches):
        if here.frame is None or here.frame.here is None:
            return False
        here = here.frame.here
    return here.frame is None or here.frame.arguments is None or not any(map(_may_be_key, here.frame.arguments.all()))


def _may_be_key(argument: Value) -> bool:
    """Whether a cached function may keep something for each user by an argument: anything but a constant or an object that is known."""
    known = (Const, Dict, Items, Instance, Def, Cls)
    return not all(isinstance(a, known) or (isinstance(a, Result) and a.symbol is not None) for a in argument)


def _is_cached(scope: Scope, caches: frozenset[str]) -> bool:
    return any(name.rpartition(".")[2] in caches for name in decorators(scope.node))
