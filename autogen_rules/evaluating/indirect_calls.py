"""Calls that are given a function and call it, now, later or elsewhere, and decorators: as the calls of functions that they stand for."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from ..reading.memo import once
from ..reading.model import INSIDE, Event, Kind, Module, Scope, ScopeKind, Site
from ..reading.syntax import Item, by_keyword, entries_of, is_dict_call, last_name, names_in
from .standard import WRAPPERS

# Where the function stands among the arguments, by the last name of what is called; its own arguments come after it.
PLACES = {
    **dict.fromkeys("to_thread run_in_threadpool run_sync submit add_task start_background_task enqueue".split(), 0),
    **dict.fromkeys("call_soon call_soon_threadsafe partial".split(), 0),
    **dict.fromkeys("run_in_executor call_later call_at".split(), 1),
}
THREADS = frozenset(("Thread", "Process", "Timer"))
# What is given the function alone, and makes one of it that is given its arguments: ``make_async(f)(a)``.
_MAKERS = WRAPPERS | {"run_sync"}
# What is given the arguments of the function as a tuple and a dict; each of its arguments in a list of its own; what it sorts by it.
_PACKED = frozenset(("apply", "apply_async", "start_new_thread"))
_EACH = frozenset("map filter imap imap_unordered map_async starmap starmap_async reduce".split())
_BY_KEY = frozenset(("sorted", "max", "min"))
# What is awaited until the function is done, and raises what that does; the last name is that of ``make_async(f)(a)``.
_AWAITED = (*"to_thread run_in_threadpool run_sync run_in_executor".split(), "")
# The method of a function, made a task, that has a worker call it: ``work.delay(a)``.
_OF_TASKS = "delay"
# The last name is that of what is called by none: ``make_async(f)(a)``.
_CALLING = (*PLACES, *THREADS, *_PACKED, *_EACH, *_BY_KEY, _OF_TASKS, "")
Standing = tuple[ast.Call, ast.Call, Site]


@once
def standing(top: Scope) -> list[Standing]:
    """The calls in the module of this scope that are given a function, each with the call of it that they stand for, and its place."""
    module = top.module
    functions = {function.name for function, site in module.functions if site.scope.kind is not ScopeKind.CLASS}
    own = functions | (module.from_others - PLACES.keys())
    calls = [(node, site) for node, site in module.calls_named(_CALLING) if getattr(node.func, "id", None) not in own]
    pairs = ((node, call, site) for node, site in calls if (call := _stands_for(node, site)) is not None)
    return [(node, unfolded(call, module), _before(site) if module.called_name(node) == "filter" else site) for node, call, site in pairs]


def _before(site: Site) -> Site:
    """Where ``filter`` asks a function: before it lets through what that says yes to."""
    return Site(site.scope, site.block, site.index + INSIDE)


@once
def awaited(top: Scope) -> dict[ast.Call, ast.Call]:
    """The calls in the module of this scope that wait for a function which they are given, each with the call that it stands for."""
    return {node: call for node, call, _ in standing(top) if top.module.called_name(node) in _AWAITED}


@once
def decorating(top: Scope) -> dict[str, list[tuple[ast.Call, Site]]]:
    """The decorators in the module of this scope, ``@f`` as ``f(decorated)``, by the last part of their names; ``@f(a)`` has none.

    Left out is one that means what had the function's name before: ``@tool`` of ``def tool()``.
    """
    found: dict[str, list[tuple[ast.Call, Site]]] = {}
    for each, site in (*top.module.functions, *top.module.classes):
        others = (decorator for decorator in each.decorator_list if each.name not in names_in(decorator))
        for decorator in others:
            decorated = ast.copy_location(ast.Name(each.name, ast.Load()), decorator)
            after = Site(site.scope, site.block, site.index + 1)
            found.setdefault(last_name(decorator), []).append((ast.copy_location(ast.Call(decorator, [decorated], []), decorator), after))
    return found


def unfolded(call: ast.Call, module: Module) -> ast.Call:
    """A call; one of ``partial(f, a)`` as a call of ``f`` that is given ``a`` first."""
    match call:
        case ast.Call(ast.Call(args=[_, *_]) as partial) if module.called_name(partial) == "partial":
            return given_by(module.top, partial, call)
    return call


@once
def given_by(top: Scope, partial: ast.Call, call: ast.Call) -> ast.Call:
    """A call of what ``partial(f, a)`` makes, as one of ``f`` that is given ``a`` first."""
    return given_before(call, partial.args[0], partial.args[1:], partial.keywords)


def given_before(call: ast.Call, function: ast.expr, first: list[ast.expr], named: list[ast.keyword]) -> ast.Call:
    """A call as one of a function that is given more before, but for what the call itself names."""
    own = {each.arg for each in call.keywords if each.arg is not None}
    return placed(call, function, [*first, *call.args], [*(each for each in named if each.arg not in own), *call.keywords])


def _stands_for(node: ast.Call, site: Site) -> ast.Call | None:
    """The call that a call stands for."""
    module = site.scope.module
    name = module.called_name(node)
    if not name:
        function = made_of(module, node.func)
        return placed(node, function, node.args, node.keywords) if function is not None else None
    if name in THREADS:
        return in_thread(node, site)
    if name == _OF_TASKS:
        return placed(node, node.func.value, node.args, node.keywords) if isinstance(node.func, ast.Attribute) else None
    if name in _BY_KEY:
        key = next(iter(by_keyword(node, "key")), None)
        return placed(node, key, [_element(node.args[0])], []) if key is not None and len(node.args) == 1 else None
    place = PLACES.get(name, 0)
    if len(node.args) <= place:
        return None
    function, given = node.args[place], node.args[place + 1 :]
    if name in _EACH:
        return placed(node, function, _elements(given, name), []) if given else None
    return _packed(node, function, given) if name in _PACKED else placed(node, function, given, node.keywords)


@once
def on_object(top: Scope, call: ast.Call, name: str = "") -> ast.Call:
    """The call of a method that was taken of its class, ``Path.exists(p)``, without its object; with a ``name`` as ``p.exists()``."""
    function = ast.copy_location(ast.Attribute(call.args[0], name, ast.Load()), call) if name else call.func
    return placed(call, function, call.args[1:], call.keywords)


def made_of(module: Module, function: ast.AST) -> ast.expr | None:
    """The function that ``make_async(f)`` and the like make another of."""
    match function:
        case ast.Call(args=[made, *_]) if module.called_name(function) in _MAKERS:
            return made
    return None


def placed(node: ast.Call, function: ast.expr, arguments: list[ast.expr], keywords: list[ast.keyword]) -> ast.Call:
    return ast.copy_location(ast.Call(function, arguments, keywords), node)


def _element(iterable: ast.expr) -> ast.expr:
    """Any element, as an item that is under no index and no key."""
    return ast.copy_location(ast.Subscript(iterable, ast.copy_location(ast.Constant(None), iterable), ast.Load()), iterable)


def _elements(given: list[ast.expr], name: str) -> list[ast.expr]:
    """What ``map``, ``starmap`` and ``reduce`` hand a function of what they are given."""
    if name.startswith("starmap"):
        return _unpacked(_element(given[0]))
    if name == "reduce":
        return [given[1] if len(given) > 1 else _element(given[0]), _element(given[0])]
    return [_element(each) for each in given]


def in_thread(node: ast.Call, site: Site) -> ast.Call | None:
    """``Thread(target=f, args=(a,), kwargs={"b": c})``: ``f(a, b=c)``; ``Timer(1, f, (a,))``; also with ``**options``, a dict as it is
    written.
    """
    given: dict[object, ast.expr] = {}
    for keyword in node.keywords:
        given |= {keyword.arg: keyword.value} if keyword.arg is not None else _entries(keyword.value, site)
    target = given.get("target", given.get("function", node.args[1] if len(node.args) > 1 else None))
    packed = [given.get("args", node.args[2] if len(node.args) > 2 else None), given.get("kwargs")]
    return _packed(node, target, [_displayed(each, site) for each in packed]) if target is not None else None


def _displayed(node: ast.expr | None, site: Site) -> ast.expr | None:
    """What is given; of a name of the function, what it alone is bound to and nothing changes."""
    events = site.scope.events.get(node.id, ()) if isinstance(node, ast.Name) else ()
    happening = [event for event in events if event.kind is not Kind.PASSED]
    is_plain = len(happening) == 1 and happening[0].kind is Kind.ASSIGNED
    return happening[0].expression if is_plain else node


def _entries(expression: ast.expr, site: Site) -> dict[object, ast.expr]:
    """The entries of a dict as it is written; of a name those of the dicts that it is bound to, and those that are set later."""
    if not isinstance(expression, ast.Name):
        return entries_of(expression) if isinstance(expression, ast.Dict) or is_dict_call(expression) else {}
    name, found = expression.id, dict[object, ast.expr]()
    scope = site.scope.owner_of(name) or site.scope
    for event in scope.events.get(name, ()):
        match event:
            case Event(kind=Kind.ASSIGNED, node=ast.Dict() | ast.Call(ast.Name("dict")) as made):
                found |= entries_of(made)
            case Event(kind=Kind.ITEM_SET, item=Item(ast.Name(), ast.Constant(key)), value=ast.expr() as value):
                found[key] = value
    return found


def _packed(node: ast.Call, function: ast.expr, given: Sequence[ast.expr | None]) -> ast.Call:
    """The call of a function with the elements of a tuple and the entries of a dict, where these are given."""
    positional, named, *_ = *given, None, None
    arguments = positional.elts if isinstance(positional, (ast.Tuple, ast.List)) else _unpacked(positional)
    if isinstance(named, ast.Call) and is_dict_call(named):
        return placed(node, function, arguments, named.keywords)
    if not isinstance(named, ast.Dict):
        return placed(node, function, arguments, [] if named is None else [ast.keyword(None, named)])
    pairs = zip(named.keys, named.values, strict=True)
    keywords = [ast.keyword(key.value, value) for key, value in pairs if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return placed(node, function, arguments, keywords)


def _unpacked(several: ast.expr | None) -> list[ast.expr]:
    return [] if several is None else [ast.copy_location(ast.Starred(several, ast.Load()), several)]
