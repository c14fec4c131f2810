"""Functions that are handed to others, and called by these (AGS040, 041, 052, 060, 062, 961)."""

from __future__ import annotations

import ast

from ...evaluating.arguments import bound_to, is_unbound, passed
from ...evaluating.calls import taken
from ...evaluating.expressions import Known
from ...evaluating.indirect_calls import on_object, standing
from ...evaluating.records import class_of
from ...evaluating.sources import outside_name
from ...evaluating.values import Alternative, Cls, Def, Partial, Ref, Result, Value, union
from ...reading.model import Module, Scope, Site
from ...reading.states import aliases
from ...reading.syntax import dotted
from ..base import Facts, once

# The parameters that a function is passed for, each with it.
Handed = tuple[tuple[str, Value], ...]


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
    names = {path for _, path, event in module.events() if event.binds and _is_of(event.node, classes)}
    return [(node, site) for node, site in module.calls if _is_of(node.func, classes) or dotted(node.func) in names]


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


def handed(facts: Facts, callee: Def, node: ast.Call, site: Site) -> Handed:
    """The functions that a call passes to a function of the project, and the object that a method is called on."""
    declared = callee.scope.function.args
    several = [each.arg for each in (declared.vararg, declared.kwarg) if each is not None]
    given = ((name, facts.value(argument, site)) for name, argument in passed(callee, node) if name not in several)
    functions = ((name, value) for name, value in given if any(map(_may_be_called, value)))
    return (*functions, *called_on(callee.scope, callee.receiver))


def _may_be_called(alternative: Alternative) -> bool:
    """Whether it may be a function: another package's name is, but for what has text from outside."""
    return outside_name(alternative.dotted) is None if isinstance(alternative, Ref) else isinstance(alternative, (Def, Partial))


def called_on(scope: Scope, receiver: Alternative | None) -> Handed:
    """The object that a method is bound to, where the class around does not say all: it was handed others of the project, or its own class
    is derived from that one.
    """
    name = bound_to(scope)
    if name is None or not isinstance(receiver, Result) or not isinstance(receiver.callee, Cls):
        return ()
    own = receiver.callee.node is scope.owner
    told = not own or any(isinstance(a, Def) or class_of(a) is not None for a in union(receiver.arguments.all()))
    return ((name, (receiver,)),) if told else ()


def filled_in(node: ast.Call, site: Site, scope: Scope, functions: Handed) -> ast.Call:
    """A call in a function of the project, or in one inside it, with the functions in the place of the parameters that they are passed for.
    """
    names = ((each, value) for name, value in functions if name not in scope.bound for each in (name, *aliases(scope).get(name, ())))
    known = {name: value for name, value in names if site.scope.owner_of(name) is scope}

    def filled(expression: ast.expr) -> ast.expr:
        if isinstance(expression, ast.Attribute):
            return ast.copy_location(ast.Attribute(filled(expression.value), expression.attr, ast.Load()), expression)
        value = known.get(expression.id) if isinstance(expression, ast.Name) else None
        return expression if value is None else ast.copy_location(Known(value), expression)

    if not known:
        return node
    keywords = [ast.keyword(keyword.arg, filled(keyword.value)) for keyword in node.keywords]
    return ast.copy_location(ast.Call(filled(node.func), [*map(filled, node.args)], keywords), node)
