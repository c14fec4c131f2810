"""What a parameter is given: by one call that is followed, or by all calls in its module, or by default."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ..reading.model import Scope, Site
from ..reading.syntax import dotted
from .values import UNKNOWN, Cls, Def, Dict, Frame, Instance, Items, Param, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator

MAX_CALLERS = 20


def parameter(evaluator: Evaluator, scope: Scope, name: str, frame: Frame | None) -> Value:
    """What a parameter of a function can be; without a frame, what the calls in its own module pass, besides what its name says."""
    if frame is not None and frame.scope is scope:
        return evaluator.remember((scope, name), frame, lambda inner: _in_frame(evaluator, frame, name))
    bound = receiver(evaluator, scope, name)
    if bound is not None:
        return (bound,)
    function: Any = scope.node
    found: list[Value] = [(Param(function, scope.module, function, scope, name),), default(evaluator, scope, name)]
    for call, site in _calls_of(evaluator, scope):
        found.append(given(evaluator, scope, call, site, None, name))
    return union(found)


def _in_frame(evaluator: Evaluator, frame: Frame, name: str) -> Value:
    _, bound = _positions(frame.scope)
    if name == bound:
        return (frame.receiver or receiver(evaluator, frame.scope, name) or UNKNOWN,)
    if frame.call is None or frame.site is None:
        return default(evaluator, frame.scope, name)
    found = given(evaluator, frame.scope, frame.call, frame.site, frame.around, name)
    return union((found, default(evaluator, frame.scope, name))) if not found or UNKNOWN in found else found


def passed(evaluator: Evaluator, scope: Scope, call: ast.Call, site: Site, name: str) -> Value:
    """What a call in the linted module gives a parameter; its default where it gives nothing."""
    return given(evaluator, scope, call, site, None, name) or default(evaluator, scope, name)


def _positions(scope: Scope) -> tuple[list[str], str | None]:
    """The names of the parameters that are given by position, and the one that a method is bound by."""
    function: Any = scope.node
    ordered = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    if (
        scope.owner is not None
        and ordered
        and "staticmethod" not in {dotted(decorator) for decorator in getattr(function, "decorator_list", ())}
    ):
        return ordered[1:], ordered[0]
    return ordered, None


def given(evaluator: Evaluator, scope: Scope, call: ast.Call, site: Site, frame: Frame | None, name: str) -> Value:
    """What a call passes for a parameter; nothing (an empty value) where it passes nothing."""
    function: Any = scope.node
    ordered, _ = _positions(scope)
    if function.args.vararg is not None and name == function.args.vararg.arg:
        rest = call.args[len(ordered) :]
        open_ = any(isinstance(argument, ast.Starred) for argument in call.args)
        return (
            Items(
                call,
                site.scope.module,
                tuple(evaluator.value(argument, site, frame) for argument in rest if not isinstance(argument, ast.Starred)),
                open_,
            ),
        )
    if function.args.kwarg is not None and name == function.args.kwarg.arg:
        return (_extra_keywords(evaluator, scope, call, site, frame, {*ordered, *(argument.arg for argument in function.args.kwonlyargs)}),)
    if name in ordered:
        place = ordered.index(name)
        if any(isinstance(argument, ast.Starred) for argument in call.args[: place + 1]):
            return (UNKNOWN,)
        if place < len(call.args):
            return evaluator.value(call.args[place], site, frame)
    for keyword in call.keywords:
        if keyword.arg == name:
            return evaluator.value(keyword.value, site, frame)
    found: list[Value] = []
    for keyword in call.keywords:
        if keyword.arg is None:
            for alternative in evaluator.value(keyword.value, site, frame):
                if not isinstance(alternative, Dict) or (alternative.open and name not in alternative.entries):
                    found.append((UNKNOWN,))
                elif name in alternative.entries:
                    found.append(alternative.entries[name])
    return union(found)


def _extra_keywords(evaluator: Evaluator, scope: Scope, call: ast.Call, site: Site, frame: Frame | None, taken: set[str]) -> Dict:
    entries: dict[Any, Value] = {}
    open_ = False
    for keyword in call.keywords:
        if keyword.arg is None:
            for alternative in evaluator.value(keyword.value, site, frame):
                if isinstance(alternative, Dict):
                    entries.update({key: value for key, value in alternative.entries.items() if key not in taken})
                open_ |= not isinstance(alternative, Dict) or alternative.open
        elif keyword.arg not in taken:
            entries[keyword.arg] = evaluator.value(keyword.value, site, frame)
    return Dict(call, site.scope.module, entries, open_)


def default(evaluator: Evaluator, scope: Scope, name: str) -> Value:
    """The default of a parameter; nothing where it has none."""
    function: Any = scope.node
    arguments = function.args
    ordered = [*arguments.posonlyargs, *arguments.args]
    first = len(ordered) - len(arguments.defaults)
    for argument, expression in (
        *zip(ordered[first:], arguments.defaults, strict=True),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ):
        if argument.arg == name:
            return evaluator.value(expression, scope.site) if expression is not None and scope.site is not None else ()
    return ()


def receiver(evaluator: Evaluator, scope: Scope, name: str) -> Cls | Instance | None:
    """``self`` is some instance of the class around the method, ``cls`` the class."""
    owner, function = scope.owner, scope.node
    if (
        owner is None
        or scope.parent is None
        or scope.parent.site is None
        or not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
    ):
        return None
    _, first = _positions(scope)
    if first != name:
        return None
    cls = Cls(owner, scope.module, owner, scope.parent.site)
    if any(dotted(decorator) == "classmethod" for decorator in function.decorator_list) or function.name in (
        "__new__",
        "__init_subclass__",
    ):
        return cls
    return evaluator.instance_of(cls)


def _calls_of(evaluator: Evaluator, scope: Scope) -> list[tuple[ast.Call, Site]]:
    """The calls, in its own module, that can only mean this function."""
    function, owner = scope.node, scope.owner
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return []
    calls = scope.module.calls_by_name
    constructs = owner is not None and function.name == "__init__"
    found = _base_calls(evaluator, scope, calls.get("__init__", [])) if constructs else []
    for call, site in calls.get(owner.name if constructs and owner is not None else function.name, ())[:MAX_CALLERS]:
        for callee in evaluator.value(call.func, site):
            if (isinstance(callee, Def) and callee.function is function) or (
                constructs and isinstance(callee, Cls) and callee.cls is owner
            ):
                found.append((call, site))
    return found


def _base_calls(evaluator: Evaluator, scope: Scope, calls: list[tuple[ast.Call, Site]]) -> list[tuple[ast.Call, Site]]:
    """The ``super().__init__(…)`` of the subclasses in the module that reach this ``__init__``."""
    found = []
    for call, site in calls[:MAX_CALLERS]:
        around = site.scope.owner
        if around is None or around is scope.owner or site.scope.parent is None or site.scope.parent.site is None:
            continue
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Call):
            bases = evaluator.bases(Cls(around, site.scope.module, around, site.scope.parent.site))
            if any(isinstance(base, Cls) and evaluator.method(base, "__init__") is scope for base in bases):
                found.append((call, site))
    return found
