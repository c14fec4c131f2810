"""Which calls of a module make something of AutoGen's, and what a subclass's ``__init__`` hands on to it."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from ..evaluating.arguments import Arguments
from ..evaluating.calls import unwrapped
from ..evaluating.classes import bases, method
from ..evaluating.evaluator import Evaluator
from ..evaluating.imports import bound_elsewhere
from ..evaluating.values import Alternative, Cls, Result
from ..knowledge import Symbol, makers, roles
from ..reading.memo import once
from ..reading.model import Kind, Module, Scope, Site
from ..reading.project import Project
from ..reading.syntax import dotted, is_of_super
from .autogen_calls import AutogenCall

# What a call makes is looked at for so many classes that it may be of: those of a table.
MAX_CALLEES = 20
# What attributes are called that hold a class.
_OF_A_CLASS = re.compile("class|cls|type|factory")
_NEVER_AUTOGEN = frozenset(dir(builtins)) | {"__init__"}


def constructed(result: Result, version: str) -> AutogenCall:
    """The call that made an AutoGen object: for a subclass with its own ``__init__``, with the arguments that reach AutoGen's."""
    assert isinstance(result.symbol, Symbol)
    callee, arguments = unwrapped(result.callee, result.arguments)
    cls = callee if isinstance(callee, Cls) else None
    arguments, here = _through_inits(callee, arguments), result.here
    return AutogenCall(result.node, here.site, result.symbol, arguments, version, cls, frame=here.frame)


def _through_inits(callee: Alternative | None, arguments: Arguments) -> Arguments:
    """The arguments of a subclass's call, as its ``__init__`` hands them to AutoGen's."""
    evaluator = arguments.here.evaluator
    made = evaluator.instance_of(callee) if isinstance(callee, Cls) else None
    while isinstance(callee, Cls):
        scope = method(evaluator, callee, "__init__")
        if scope is None:
            return arguments
        frame = evaluator.frame(scope, arguments, made)
        inner = _handing_on(evaluator, scope)
        if frame is None or inner is None:
            return arguments.hidden()
        node, site = inner
        arguments = Arguments(node, evaluator.at(site, frame), 0 if is_of_super(node) else 1)
        callee = _begun(evaluator, node, site)
    return arguments


def _owner(scope: Scope) -> Cls:
    """The class that a method is written in."""
    owner = Cls.around(scope)
    assert owner is not None
    return owner


def _begun(evaluator: Evaluator, node: ast.Call, site: Site) -> Alternative | None:
    """The class of AutoGen's, or derived from one, whose ``__init__`` a call runs: the base at ``super()``, else the one that it names."""
    named = evaluator.at(site).value(node.func.value) if isinstance(node.func, ast.Attribute) and not is_of_super(node) else ()
    classes = named or bases(evaluator, _owner(site.scope))
    return next((base for base in classes if evaluator.symbol(base) is not None), None)


def _handing_on(evaluator: Evaluator, scope: Scope) -> tuple[ast.Call, Site] | None:
    """The call in an ``__init__`` that hands AutoGen's constructor its arguments."""
    return next(((node, site) for node, site in scope.module.calls_in.get(scope, ()) if _hands_on(evaluator, node, site)), None)


def _hands_on(evaluator: Evaluator, node: ast.Call, site: Site) -> bool:
    """Whether a call is ``super().__init__(…)``, or ``Base.__init__(self, …)`` of a base of AutoGen's."""
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "__init__":
        return False
    of = node.func.value
    if isinstance(of, ast.Call):
        return is_of_super(node)
    return bool(node.args) and any(evaluator.symbol(base) is not None for base in evaluator.at(site).value(of))


def inits(evaluator: Evaluator, module: Module, version: str) -> Iterator[AutogenCall]:
    """The calls of AutoGen's constructors in the ``__init__`` of a module's subclasses, with what is known of their arguments there."""
    for node, site in module.calls_by_name.get("__init__", ()):
        if site.scope.owner is not None and _hands_on(evaluator, node, site):
            cls = _owner(site.scope)
            symbol = evaluator.ancestor(cls)
            if isinstance(symbol, Symbol):
                arguments = Arguments(node, evaluator.at(site), 0 if is_of_super(node) else 1)
                yield AutogenCall(node, site, symbol, _through_inits(_begun(evaluator, node, site), arguments), version, cls)


def made_in(evaluator: Evaluator, module: Module) -> Iterator[Result]:
    """What the calls of AutoGen's classes and functions in a module give."""
    names = [name for name in module.calls_by_name if name not in _NEVER_AUTOGEN or name in makers()]
    for node, site in module.calls_named(names):
        if may_name_autogen(module, node) or _is_made_elsewhere(evaluator.project, module, node):
            here = evaluator.at(site)
            for callee in here.value(node.func)[:MAX_CALLEES]:
                symbol = evaluator.symbol(callee, node)
                if symbol is not None and (symbol.kind != "method" or symbol.name.rpartition(".")[2] in makers()):
                    yield Result(node, module, callee, Arguments(node, here), symbol)


def may_name_autogen(module: Module, node: ast.Call) -> bool:
    """Whether a callee can be AutoGen's by its name: an attribute must be called like one of its functions or makers, like a class, as
    what holds one, ``self.agent_class``, or hold a partial.

    An item of a table of classes, and what ``getattr`` gives, has no name.
    """
    if isinstance(node.func, (ast.Name, ast.Subscript, ast.Call, ast.IfExp)):
        return True
    name = module.called_name(node)
    called_so = name[:1].isupper() or name in roles.BARE_NAMES or name in makers() or name in _partials(module.top)
    return called_so or _OF_A_CLASS.search(name) is not None


def _is_made_elsewhere(project: Project, module: Module, node: ast.Call) -> bool:
    """Whether a callee is what another module sets an attribute of its own to: ``crew.make`` after ``make = partial(…)``, no ``def``."""
    bound = bound_elsewhere(project, module, dotted(node.func))
    return any(event.kind in (Kind.ASSIGNED, Kind.IMPORTED) for event in bound)


@once
def names_autogen(top: Scope) -> bool:
    """Whether the module of this scope calls something by a name of AutoGen's, or as what holds one of its classes."""
    return any(name in roles.BARE_NAMES or (name not in _NEVER_AUTOGEN and _OF_A_CLASS.search(name)) for name in top.module.calls_by_name)


@once
def _partials(top: Scope) -> set[str]:
    """The attributes that the module of this scope sets to a ``partial(…)``."""
    partials = {node for node, _ in top.module.calls_by_name.get("partial", ())}
    return {target.name for target, expression, _ in top.module.attributes if expression in partials}
