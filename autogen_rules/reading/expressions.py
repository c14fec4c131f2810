"""What stands in the expressions of a statement: calls, dicts, tests, names that are bound on the way, scopes of their own."""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeGuard

from .blocks import Block, Choice, Decision, Way
from .events import change_item, holder, note
from .model import CONDITION, INSIDE, Event, Kind, Path, Scope, ScopeKind, Site
from .syntax import Attribute, Function, Item, children, dotted, parameters, set_by

MUTATORS = frozenset(
    "update append extend insert setdefault pop popitem clear remove add discard sort reverse appendleft extendleft put put_nowait".split()
)
# What stands in a scope of its own, with the site at which it is walked.
Inner = list[tuple[ast.AST, Site]]


def walk(root: ast.AST, site: Site) -> None:
    """Note what is in an expression; what stands in a scope of its own (a lambda, a comprehension) is walked after it."""
    waiting: Inner = [(root, site)]
    mentions = site.scope.module.mentions
    while waiting:
        node, site = waiting.pop()
        stack = [node]
        while stack:
            node = stack.pop()
            kind = type(node)
            if kind is ast.Constant:
                continue
            if kind is ast.Name:
                mentions.append(node)
                continue
            if kind is ast.Attribute:
                mentions.append(node)
            if kind is ast.Attribute or kind is ast.keyword:
                stack.append(node.value)  # type: ignore[attr-defined]
                continue
            found = _FOUND.get(kind)
            if found is not None:
                nested = found(node, site)
                if nested is not None:
                    waiting += nested
                    continue
            stack += children(node)


def bind(target: ast.expr, value: ast.expr, site: Site, kind: Kind = Kind.ASSIGNED, path: Path = ()) -> None:
    """Note what a target is bound to: a name, an attribute, an item, or each of several; ``path`` leads to its part of the value."""
    if isinstance(target, ast.Name):
        note(target.id, Event(kind, value, site, path))
    elif isinstance(target, (ast.Tuple, ast.List)) and kind is Kind.ASSIGNED and _is_alike(value, target):
        for element, part in zip(target.elts, value.elts, strict=True):
            bind(element, part, site)
    elif isinstance(target, (ast.Tuple, ast.List)):
        unpacked = Kind.UNPACKED if kind in (Kind.ASSIGNED, Kind.UNPACKED) else kind
        count, after = len(target.elts), 0  # what stands after a star is counted from the end
        for number, element in enumerate(target.elts):
            if isinstance(element, ast.Starred):
                after = count
                bind(element.value, value, site, unpacked, (*path, slice(number, number - count + 1 or None)))
            else:
                bind(element, value, site, unpacked, (*path, number - after))
    elif isinstance(target, ast.Subscript):
        walk(target.slice, site)
        _set_item(target, Item(target.value, target.slice), value, site, kind)
    elif isinstance(target, ast.Attribute):
        _set_attribute(Attribute(target.value, target.attr), value, site, kind, path)


def _is_alike(value: ast.expr, target: ast.Tuple | ast.List) -> TypeGuard[ast.Tuple | ast.List]:
    """Whether a display gives each part of a target its own, ``a, b["k"] = 1, 2``."""
    if not isinstance(value, (ast.Tuple, ast.List)) or len(value.elts) != len(target.elts):
        return False
    return not any(isinstance(each, ast.Starred) for each in (*target.elts, *value.elts))


def _set_item(node: ast.expr, item: Item, value: ast.expr, site: Site, kind: Kind = Kind.ASSIGNED) -> None:
    site.scope.module.items.append((item, value, site))
    change_item(node, item, Kind.ITEM_SET, site, value if kind == Kind.ASSIGNED else None)


def _set_attribute(attribute: Attribute, value: ast.expr, site: Site, kind: Kind = Kind.ASSIGNED, path: Path = ()) -> None:
    if name := dotted(attribute.holder):
        note(f"{name}.{attribute.name}", Event(kind, value, site, path))
        site.scope.module.attributes.append((attribute, value, site))


def new_scope(kind: ScopeKind, node: ast.AST, site: Site) -> Scope:
    """A scope that a node at a site makes."""
    module = site.scope.module
    scope = module.scopes[node] = Scope(kind, node, site.scope, site, module, Block(None))
    return scope


def new_callable(kind: ScopeKind, node: Function, site: Site) -> Scope:
    """The scope of a function or lambda, whose defaults stand at the site."""
    for default in (*node.args.defaults, *node.args.kw_defaults):
        if default is not None:
            walk(default, site)
    scope = new_scope(kind, node, site)
    scope.parameters = frozenset(argument.arg for argument in parameters(node))
    return scope


def _dict(node: ast.Dict, site: Site) -> None:
    site.scope.module.dicts.append((node, site))


def _elements(node: ast.List | ast.Tuple | ast.Set, site: Site) -> None:
    site.scope.module.displays.append(node)


def _choice(node: ast.IfExp | ast.BoolOp, site: Site) -> None:
    if isinstance(node, ast.IfExp):
        branches = [(node.test, True, node.body, node.body), (node.test, False, node.orelse, node.orelse)]
    else:
        last = node.values[-1]
        branches = [(test, isinstance(node.op, ast.And), following, last) for test, following in pairwise(node.values)]
    site.block.choices += [Choice(site.index, *branch) for branch in branches]


def _walrus(node: ast.NamedExpr, site: Site) -> None:
    bind(node.target, node.value, Site(site.scope, site.block, site.index + INSIDE))
    outside = site.outside
    if outside is not site:
        note(node.target.id, Event(Kind.UNKNOWN, node, Site(outside.scope, outside.block, outside.index + INSIDE)))


def _yield(node: ast.Yield | ast.YieldFrom, site: Site) -> None:
    given = node.value or node
    several = isinstance(node, ast.YieldFrom)
    site.scope.yields.append((ast.copy_location(ast.Starred(given, ast.Load()), given) if several else given, site))


def _lambda(node: ast.Lambda, site: Site) -> Inner:
    scope = new_callable(ScopeKind.LAMBDA, node, site)
    inner = Site(scope, scope.root, 0)
    scope.returns.append((node.body, inner))
    return [(node.body, inner)]


def _call(node: ast.Call, site: Site) -> None:
    site.scope.module.calls.append((node, site))
    function = node.func
    is_set = set_by(node)
    if isinstance(is_set, Item):
        _set_item(node, is_set, node.args[-1], site)
    elif is_set is not None:
        _set_attribute(is_set, node.args[-1], site)
    elif type(function) is ast.Attribute and function.attr in MUTATORS:
        if name := dotted(holder(function.value)):
            note(name, Event(Kind.METHOD, node, site))
    if len(node.args) > 1 and (called := site.scope.module.called_name(node)) in _OF_TWO:
        _OF_TWO[called](node, site)
    for argument in node.args:
        if type(argument) is ast.Name or type(argument) is ast.Attribute:
            _leak(argument, node, site)
    for keyword in node.keywords:
        if keyword.arg is not None and (type(keyword.value) is ast.Name or type(keyword.value) is ast.Attribute):
            _leak(keyword.value, node, site)


def _push(node: ast.Call, site: Site) -> None:
    """``heappush(x, y)`` as ``x.append(y)``."""
    if name := dotted(holder(node.args[0])):
        method = ast.copy_location(ast.Attribute(node.args[0], "append", ast.Load()), node)
        note(name, Event(Kind.METHOD, ast.copy_location(ast.Call(method, [node.args[1]], []), node), site))


def _filter(node: ast.Call, site: Site) -> None:
    """``filter(f, x)``: what it gives of ``x`` is that of which ``f(x)`` is true."""
    function, several = node.args[:2]
    if isinstance(node.func, ast.Name) and not isinstance(function, ast.Constant):
        test = ast.copy_location(ast.Call(function, [several], []), node)
        site.block.choices.append(Choice(site.index, test, True, several, several))


# What is to be noted of calls with two arguments or more, by the last name of what is called; the first ones put their second argument
# into the list that is their first.
_OF_TWO = {
    **dict.fromkeys("heappush heappushpop heapreplace insort insort_left insort_right".split(), _push),
    "filter": _filter,
}


def _leak(argument: ast.expr, node: ast.Call, site: Site) -> None:
    """A name that a call is passed: the call might change what it stands for."""
    if name := dotted(argument):
        note(name, Event(Kind.PASSED, node, site, of=argument))


def _comprehension(node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, site: Site) -> Inner:
    scope = new_scope(ScopeKind.COMPREHENSION, node, site)
    found: Inner = []
    for number, generator in enumerate(node.generators):
        inner = Site(scope, scope.root, number)
        found.append((generator.iter, site if number == 0 else inner))
        bind(generator.target, generator.iter, inner, Kind.ELEMENT)
        tested = Site(scope, scope.root, number + CONDITION)
        found += [(test, tested) for test in generator.ifs]
        scope.decisions += [Decision(tested, test, True, Way.ENDS) for test in generator.ifs]
    results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
    return found + [(result, scope.end) for result in results if result is not None]  # of ``{**d for d in dicts}`` there is no value


def some(test: ast.expr, generator: ast.comprehension, site: Site) -> ast.expr:
    """``any(test for target in iter)``: what a loop over it tests at a site."""
    each = ast.copy_location(ast.GeneratorExp(test, [generator]), test)
    scope = new_scope(ScopeKind.COMPREHENSION, each, site)
    bind(generator.target, generator.iter, Site(scope, scope.root, 0), Kind.ELEMENT)
    return ast.copy_location(ast.Call(ast.copy_location(ast.Name("any", ast.Load()), test), [each], []), test)


# What is to be noted of a node; of one with scopes of its own, what is to be walked in them.
_FOUND: dict[type[ast.AST], Callable[[Any, Site], Inner | None]] = {
    ast.Call: _call,
    ast.Dict: _dict,
    **dict.fromkeys((ast.List, ast.Tuple, ast.Set), _elements),
    ast.Lambda: _lambda,
    ast.NamedExpr: _walrus,
    ast.IfExp: _choice,
    ast.BoolOp: _choice,
    ast.Yield: _yield,
    ast.YieldFrom: _yield,
    ast.ListComp: _comprehension,
    ast.SetComp: _comprehension,
    ast.DictComp: _comprehension,
    ast.GeneratorExp: _comprehension,
}
