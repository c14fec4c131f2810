"""Functions that are handed to others, and called by these (AGS040, 041, 052, 060, 062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from ...evaluating.arguments import SOME_CALL, Arguments, Frame, bound_to, is_unbound, passed, positions, several
from ...evaluating.calls import taken
from ...evaluating.expressions import Known
from ...evaluating.imports import bound_elsewhere, from_project
from ...evaluating.indirect_calls import on_object, standing
from ...evaluating.records import class_of
from ...evaluating.sources import outside_name
from ...evaluating.values import Alternative, Cls, Def, Dict, Items, Param, Partial, Place, Ref, Result, Value, union
from ...reading.model import Module, Scope, ScopeKind, Site
from ...reading.states import aliases
from ...reading.syntax import dotted
from ..base import Facts, once
from ..checks.value_paths import led_to

# The parameters that a function is passed for, each with it; the items of ``*args`` and ``**kwargs``, each with its step, ``[0]``, and the
# function that it is.
Handed = tuple[tuple[str, str, Value], ...]


@once
def calls(facts: Facts, module: Module) -> list[tuple[ast.Call, Site]]:
    """The calls in a module, and those that others stand for: ``map(f, texts)``, ``submit(f, text)``, ``Thread(target=f, args=…)``."""
    stand = [(call, site) for node, call, site in standing(module.top) if not _is_own(facts, node, site)]
    stand += [(bound, site) for node, site in (*_maybe_taken(facts, module), *stand) for bound in _on_objects(facts, node, site)]
    return [*module.calls, *stand] if stand else module.calls


@once
def _maybe_taken(facts: Facts, module: Module) -> list[tuple[ast.Call, Site]]:
    """The calls that may be of methods which were taken of their classes: ``Desk.ask(d, text)``, ``ask(d)`` after ``ask = Desk.ask``."""
    classes = {"str", "list", "dict", "Path"} | module.from_others | {node.name for node, _ in module.classes}
    names = {path for _, path, event in module.events if event.binds and _is_of(event.node, classes)}
    brought = from_project(facts.project, module)
    imported = {name for node, _ in (module.calls if brought else ()) if (name := dotted(node.func)).partition(".")[0] in brought}
    names |= {name for name in imported if _is_taken_elsewhere(facts, module, name)}
    return [(node, site) for node, site in module.calls if _is_of(node.func, classes) or (names and dotted(node.func) in names)]


def _is_taken_elsewhere(facts: Facts, module: Module, name: str) -> bool:
    """Whether what is imported is an attribute of something there, or one of a class: ``read`` of ``read = Path.read_text``."""
    bound = (each for path in (name, name.rpartition(".")[0]) for each in bound_elsewhere(facts.project, module, path))
    return any(isinstance(event.node, (ast.Attribute, ast.ClassDef)) for event in bound)


def _is_of(node: ast.AST, classes: set[str]) -> bool:
    """Whether it is an attribute of one of these names."""
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes


def _on_objects(facts: Facts, node: ast.Call, site: Site) -> list[ast.Call]:
    """A call of a method that was taken of its class, as one of what it is given first."""
    callees = facts.value(node.func, site) if node.args else ()
    names = {taken(callee, node) for callee in callees if taken(callee, node) or is_unbound(callee, node)}
    return [on_object(site.scope.module.top, node, name) for name in sorted(names)]


def _is_own(facts: Facts, node: ast.Call, site: Site) -> bool:
    """Whether a function of the project is called, which does what it does."""
    return any(isinstance(callee, (Def, Cls)) for callee in facts.value(node.func, site))


@once
def handed(facts: Facts, callee: Def, node: ast.Call, site: Site) -> Handed:
    """The functions that a call passes to a function of the project, what its ``*args`` and ``**kwargs`` take, and the object that a method
    is called on.
    """
    called, found = _called_in(callee.scope), []
    for path, argument in taking(callee, node):
        name, value = path.partition("[")[0], facts.value(argument, site)
        is_function = path in called or any(map(_may_be_called, value))
        if is_function or path != name:
            found.append((name, path[len(name) :], value if is_function else ()))
    return (*found, *called_on(callee.scope, callee.receiver))


@once
def _called_in(scope: Scope) -> set[str]:
    """The parameters that a function calls."""
    return {node.func.id for node, _ in scope.module.calls_in.get(scope, ()) if isinstance(node.func, ast.Name)} & scope.parameters


def taking(callee: Def, node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """As `passed`, with the items that ``*args`` and ``**kwargs`` take: ``args[0]``, ``kwargs['text']``."""
    declared = callee.scope.function.args
    return passed(callee, node) if declared.vararg is None and declared.kwarg is None else _by_item(callee, node)


def _by_item(callee: Def, node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    number = 0
    for name, argument in passed(callee, node):
        if name not in several(callee.scope):
            yield name, argument
            continue
        keys = [each.arg for each in node.keywords if each.value is argument]
        yield f"{name}[{keys[0]!r}]" if keys else f"{name}[{number}]", argument
        number += 1


def _may_be_called(alternative: Alternative) -> bool:
    """Whether it may be a function, or holds nothing else: another package's name is one, but for what has text from outside."""
    if isinstance(alternative, (Items, Dict)):
        held = alternative.held if isinstance(alternative, Items) else union(alternative.held)
        return bool(held) and all(isinstance(each, (Def, Partial, Ref)) and _may_be_called(each) for each in held)
    return outside_name(alternative.dotted) is None if isinstance(alternative, Ref) else isinstance(alternative, (Def, Partial))


def called_on(scope: Scope, receiver: Alternative | None) -> Handed:
    """The object that a method is bound to, where the class around does not say all: it was handed others of the project, or its own class
    is derived from that one.
    """
    name = bound_to(scope)
    if name is None or not isinstance(receiver, Result) or not isinstance(receiver.callee, Cls):
        return ()
    own = receiver.callee.node is scope.owner
    told = not own or any(_may_be_called(a) or class_of(a) is not None for a in union(receiver.arguments.all()))
    return ((name, "", (receiver,)),) if told else ()


def filled_in(facts: Facts, node: ast.Call, site: Site, scope: Scope, functions: Handed) -> ast.Call:
    """A call in a function of the project, or in one inside it, with the functions in the place of what they are there: of the parameters
    that they are passed for, of what is called; and with the items of ``*args`` and ``**kwargs`` that it hands on.
    """
    if not functions:
        return node
    given = (each for each in functions if each[0] not in scope.bound)
    named = ((name, step, value) for first, step, value in given for name in (first, *aliases(scope).get(first, ())))
    known = [each for each in named if site.scope.owner_of(each[0]) is scope]
    parameters = {name: value for name, step, value in known if not step}

    def filled(expression: ast.expr) -> ast.expr:
        if isinstance(expression, ast.Attribute):
            return ast.copy_location(ast.Attribute(filled(expression.value), expression.attr, ast.Load()), expression)
        if isinstance(expression, ast.Call):
            given = [*map(filled, expression.args)]
            return ast.copy_location(ast.Call(filled(expression.func), given, expression.keywords), expression)
        value = parameters.get(expression.id) if isinstance(expression, ast.Name) else None
        return expression if value is None else ast.copy_location(Known(value), expression)

    def items(rest: ast.expr) -> list[tuple[Any, ast.expr]]:
        """What ``*args`` or ``**kwargs`` has taken, with its index or key."""
        written = ((step, value) for name, step, value in known if step and name == dotted(rest))
        return [(_key(step), ast.copy_location(Known(value), rest) if value else led_to(rest, step)) for step, value in written]

    arguments: list[ast.expr] = []
    for each in node.args:
        by_position = [item for _, item in items(each.value)] if isinstance(each, ast.Starred) else []
        arguments += by_position or [filled(each)]
    keywords: list[ast.keyword] = []
    for keyword in node.keywords:
        by_key = [ast.keyword(key, item) for key, item in items(keyword.value)] if keyword.arg is None else []
        keywords += by_key or [ast.keyword(keyword.arg, filled(keyword.value))]
    function = _called(facts, node, site, scope, functions) if _is_local(node.func, site) else None
    return ast.copy_location(ast.Call(function or filled(node.func), arguments, keywords), node)


def _key(step: str) -> Any:
    """The index or key of the step to an item."""
    return ast.literal_eval(step)[0]


@once
def _frame(facts: Facts, scope: Scope, functions: Handed) -> Frame | None:
    """A call of a function that is handed others, in which all that it is given besides are its parameters."""
    given = {name: value for name, step, value in functions if not step}

    def known(name: str, value: Value) -> ast.expr:
        return Known(value or (Param(scope.function, scope.module, scope, name),))

    items = [(_key(step), known(name, value)) for name, step, value in functions if step]
    arguments = [known(name, given.get(name, ())) for name in positions(scope)]
    keywords = [ast.keyword(each.arg, known(each.arg, given.get(each.arg, ()))) for each in scope.function.args.kwonlyargs]
    keywords += [ast.keyword(key, item) for key, item in items if isinstance(key, str)]
    call = ast.Call(SOME_CALL.func, [*arguments, *(item for key, item in items if isinstance(key, int))], keywords)
    receiver = next((a for a in given.get(bound_to(scope) or "", ()) if isinstance(a, Result)), None)
    return facts.evaluator.frame(scope, Arguments(call, facts.at(scope.end)), receiver)


@once
def called_with(facts: Facts, scope: Scope, functions: Handed) -> Facts:
    """The facts in a call of a function that is handed others: what checks a text there may be one of these."""
    return facts.within(_frame(facts, scope, functions)) if any(value for _, _, value in functions) else facts


def _is_local(function: ast.expr, site: Site) -> bool:
    """Whether what is called is an item, a result, or of what a function binds itself."""
    name = dotted(function).partition(".")[0]
    owner = site.scope.owner_of(name) if name else None
    return not name or (owner is not None and owner.kind is not ScopeKind.MODULE and name in owner.bound)


def _called(facts: Facts, node: ast.Call, site: Site, scope: Scope, functions: Handed) -> ast.expr | None:
    """What a call calls in a call of the function around that is handed others, where that tells it otherwise."""
    value = facts.evaluator.at(site, _frame(facts, scope, functions)).value(node.func)
    known, otherwise = ({*map(_identity, each)} - {()} for each in (value, facts.value(node.func, site)))
    return ast.copy_location(Known(value), node.func) if known and known != otherwise else None


def _identity(function: Alternative) -> tuple[object, ...]:
    """What tells functions apart, of methods the objects that are seen to be made, too; nothing for what is not known."""
    if isinstance(function, Param) or not isinstance(function, Place):
        return ()
    return (function.node, function.receiver) if isinstance(function, Def) and isinstance(function.receiver, Result) else (function.node,)
