"""By which names a module may call a function besides its own, and where else these lead. All of it is syntax: no value is asked for, so
it can be asked while values are being made.
"""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from ..reading.memo import once
from ..reading.model import Kind, Scope, ScopeKind, Site
from ..reading.syntax import children, decorators, fields, last_name
from .arguments import passed
from .indirect_calls import decorating
from .values import Def

# So many calls say what a function is given.
MAX_CALLERS = 40
# By so many names a function may be called besides its own.
MAX_NAMES = 40
_PUTTING = frozenset((Kind.ITEM_SET, Kind.METHOD))


def other_names(top: Scope, scope: Scope, name: str) -> list[str]:
    """The last parts of the names by which a function of a name may be called in the module of the ``top`` scope besides that; empty for
    what is an item, or given back by a call.
    """
    got = _going_to(top).get("getattr", []) if scope.owner is not None and "getattr" in top.module.calls_by_name else []
    return [*(led_on(top, name) if name in _handed_about(top) or _is_decorated(scope) else ()), *got]


@once
def led_on(top: Scope, function: ast.Lambda | str) -> list[str]:
    """The last parts of the names that a name or lambda goes to in the module of this scope, and these in turn."""
    return [each for each in islice(_led(top, (function,)), 1, MAX_NAMES) if isinstance(each, str)]


def led_to(top: Scope, names: Iterable[ast.Lambda | str]) -> set[ast.Lambda | str]:
    """The last parts of the names in the module of this scope that may stand for what these stand for or give, or hold it."""
    return {*_led(top, names)}


def _led(top: Scope, names: Iterable[ast.Lambda | str]) -> Iterator[ast.Lambda | str]:
    """The names, what they go to, and what these go to in turn: the nearest first."""
    found = dict.fromkeys(names)
    waiting = deque(found)
    while waiting:
        name = waiting.popleft()
        yield name
        further = dict.fromkeys(each for each in _going_to(top).get(name, ()) if each not in found)
        found.update(further)
        waiting += further


@once
def _handed_about(top: Scope) -> set[str]:
    """The last parts of the names in the module of this scope that are not just called."""
    called = {call.func for call, _ in top.module.calls}
    return {last_name(node) for node in top.module.mentions if node not in called}


def _is_decorated(scope: Scope) -> bool:
    """Whether a function of its module decorates a function, and may put it somewhere."""
    names = {each.rpartition(".")[2] for each in decorators(scope.node)}
    return bool(names) and any(function.name in names for function, _ in scope.module.functions)


@once
def _going_to(top: Scope) -> dict[ast.Lambda | str, list[str]]:
    """Where the names and lambdas in the module of this scope go, by the last parts of the names."""
    found: dict[ast.Lambda | str, list[str]] = defaultdict(list)
    for path, node in _ways(top):
        last = path.rpartition(".")[2]
        for each in mentioned(top, node) if isinstance(node, ast.expr) else ():
            found[each].append(last)
    return found


def _ways(top: Scope) -> Iterator[tuple[str, ast.AST]]:
    """What the names of a module are bound to, or given as parameters and fields, and what its functions return, each with the name; what
    stands in displays, or is called where it is chosen, with none.
    """
    module, calls, decorators_ = top.module, top.module.calls_by_name, _made_decorators(top)
    for _, path, event in module.events:
        if event.binds or event.kind in _PUTTING:
            yield path, event.value or event.node
        if event.kind in _PUTTING:
            yield "", event.value or event.node
    for scope in module.scopes.values():
        yield from ((scope.name, node) for node, _ in chain(scope.returns, scope.yields))
        if scope.kind is ScopeKind.FUNCTION:
            names = (scope.owner.name, scope.name) if scope.owner is not None and scope.name == "__init__" else (scope.name,)
            made = decorators_.get(scope.parent.name, ()) if scope.parent is not None else ()
            called = (call for name in names for call in (*calls.get(name, ())[:MAX_CALLERS], *decorating(top).get(name, ())))
            for call, _ in chain(called, made):
                yield from passed(Def.of(scope), call)
    for cls, _ in module.classes:
        for call, _ in calls.get(cls.name, ())[:MAX_CALLERS]:
            yield from zip(fields(cls), call.args, strict=False)
            yield from ((keyword.arg, keyword.value) for keyword in call.keywords if keyword.arg is not None)
    dicts, chosen = (node for node, _ in module.dicts), (call.func for call, _ in calls.get("", ()))
    yield from (("", node) for node in chain(module.displays, dicts, chosen))


@once
def _made_decorators(top: Scope) -> dict[str, list[tuple[ast.Call, Site]]]:
    """The decorators ``@make(a)`` as calls of what ``make`` gives, by its name."""
    found: dict[str, list[tuple[ast.Call, Site]]] = defaultdict(list)
    for call, site in decorating(top).get("", ()):
        found[last_name(getattr(call.func, "func", call))].append((call, site))
    return found


@once
def mentioned(top: Scope, node: ast.AST) -> set[ast.Lambda | str]:
    """The last parts of the names in an expression, and the lambdas in it."""
    found: set[ast.Lambda | str] = set()
    waiting = [node]
    for each in waiting:
        if type(each) is ast.Name:
            found.add(each.id)
        elif type(each) is not ast.Constant:
            if type(each) is ast.Attribute:
                found.add(each.attr)
            elif type(each) is ast.Lambda:
                found.add(each)
            waiting += children(each)
    return found
