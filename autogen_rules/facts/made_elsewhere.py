"""What functions and classes of other modules make of AutoGen's, with what a module passes to them or its classes say."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Container, Iterator
from itertools import chain
from typing import NamedTuple

from ..evaluating.arguments import SOME_CALL, Arguments, Frame, bound_to
from ..evaluating.attributes import of_super
from ..evaluating.calls import is_method_of_display, unwrapped
from ..evaluating.classes import assignments, run_after_init, run_by
from ..evaluating.evaluator import Evaluator
from ..evaluating.function_names import mentioned
from ..evaluating.indirect_calls import decorating
from ..evaluating.imports import from_project
from ..evaluating.reached import is_reached
from ..evaluating.records import class_of
from ..evaluating.values import Alternative, Cls, Const, Def, Dict, Items, Place, Result, Value
from ..knowledge import Symbol, lookup, makers, roles
from ..reading.memo import once
from ..reading.model import Module, Scope, ScopeKind, Site
from ..reading.syntax import arguments_of, decorators, dotted, is_dict_call, is_of_super, last_name, names_in, parameters
from .autogen_calls import AutogenCall
from .constructions import constructed, may_name_autogen, names_autogen

# Methods of agents that give what makes a function a tool.
REGISTRARS = frozenset(("register_for_llm", "register_for_execution"))
# Functions that call functions that make something are followed so deep.
_MAX_MAKERS = 3
# What gives something like its first argument.
_OF_ARGUMENT = frozenset("partial replace evolve copy deepcopy".split())
# Methods of texts, lists, dicts and paths: nobody gives their names to what makes an agent.
_OF_PATHS = "exists is_dir is_file mkdir read_text write_text unlink".split()
_OF_BUILTINS = frozenset((*dir(str), *dir(list), *dir(dict), *_OF_PATHS)) - frozenset(("get", *dir(object)))


class Inherited(ast.Call):
    """Stands for what methods make that a class inherits, at its base."""


class _Made(NamedTuple):
    """What something of another module makes by what stands at a ``node`` of a module; ``through`` are the calls there that lead to it."""

    node: ast.Call
    site: Site
    result: Result
    through: tuple[Place, ...]

    @property
    def for_objects(self) -> set[tuple[ast.AST, ast.AST]]:
        """The call that makes it, with each class whose objects have a method that leads to it."""
        found, frame = set[tuple[ast.AST, ast.AST]](), self.result.here.frame
        while frame is not None:
            if frame.receiver is not None:
                found.add((self.result.node, (class_of(frame.receiver) or frame.receiver).node))
            frame = frame.within
        return found


def made_elsewhere(evaluator: Evaluator, module: Module, version: str) -> Iterator[AutogenCall]:
    """What functions and classes of other modules make of AutoGen's, with what a module passes to them or its classes say."""
    brought = from_project(evaluator.project, module)
    if not brought:
        return
    derived = _classes_from_project(module, brought)
    passed = [*_passed(evaluator, module, brought, derived)]
    known = {each for made in passed for each in made.for_objects} if derived else set()
    inherited = (made for cls in derived.values() for made in _inherited(evaluator, cls) if known.isdisjoint(made.for_objects))
    for made in (*passed, *inherited):
        call = constructed(made.result, version)
        yield AutogenCall(made.node, made.site, call.symbol, call.arguments, version, call.cls, call.made, through=made.through)


def _passed(evaluator: Evaluator, module: Module, brought: frozenset[str], derived: dict[str, Cls]) -> Iterator[_Made]:
    """What functions and classes of other modules make, with what the calls and decorators of a module pass to them.

    First what is imported itself makes, then what methods of objects do: only so much is followed, and programs log more than they make.
    """
    imported = brought | derived.keys()
    known = imported | _objects_of(imported, module)
    calls = (*module.calls, *chain.from_iterable(decorating(module.top).values()))
    held = ((node, site, _holders(node.func)) for node, site in calls if _tells(node, derived))
    asked = [each for each in held if not known.isdisjoint(each[2]) or _is_inherited(each[0], each[1], derived)]
    for node, site, _ in sorted(asked, key=lambda each: brought.isdisjoint(each[2])):
        for result, through in _made_by(evaluator, Arguments(node, evaluator.at(site)), module, _MAX_MAKERS):
            yield _Made(node, site, result, through)


def _inherited(evaluator: Evaluator, cls: Cls) -> Iterator[_Made]:
    """What methods that a class inherits from other modules make with what it says itself, and the class where that is one of AutoGen's."""
    base, site = cls.node.bases[0], cls.site
    node, symbol = ast.copy_location(Inherited(base, [], []), base), evaluator.ancestor(cls)
    arguments = Arguments(SOME_CALL, evaluator.at(site), unseen=True)
    for scope, calls in _handing_on(evaluator, cls):
        if scope.name == "__init__" and symbol is not None and cls.node.name not in cls.module.calls_by_name:
            yield _Made(node, site, Result(node, cls.module, cls, arguments, symbol), ())
        receiver = cls if "classmethod" in decorators(scope.node) else evaluator.instance_of(cls)
        frame = evaluator.frame(scope, arguments, receiver)
        for result, through in _made_in(evaluator, frame, calls, cls.module, _MAX_MAKERS - 1) if frame is not None else ():
            yield _Made(node, site, result, through)


def _handing_on(evaluator: Evaluator, cls: Cls) -> Iterator[tuple[Scope, list[tuple[ast.Call, Site]]]]:
    """The methods that a class inherits from other modules, one of which calls what is named like AutoGen's, each with the calls in it that
    are given what the class says itself, or, of several bases, what one of them says: ``make(self.settings())``.
    """
    scopes = [each.module.scopes[each.node] for each in evaluator.lineage(cls)]
    inherited = [scope for scope in scopes if scope.module is not cls.module]
    if not any(names_autogen(scope.module.top) for scope in inherited) and evaluator.ancestor(cls) is None:
        return
    saying = [scope for scope in scopes if scope.module is cls.module or len(cls.node.bases) > 1]
    words = {scope: {name for name in (*scope.bound, *assignments(scope)) if not name.startswith("__")} for scope in saying}
    said: set[ast.Lambda | str] = set().union(*words.values())
    if _begins_bases(evaluator, cls):
        said.update(*map(assignments, inherited))
    methods = [(each, mentioned(scope.module.top, each.node), scope) for scope in inherited for each in _methods(scope)]
    alone = {scope: known.difference(*(words[other] for other in saying if other is not scope)) for scope, known in words.items()}

    def is_told(names: set[ast.Lambda | str], scope: Scope) -> bool:
        """Whether a method of a class mentions what another class says, or a method that does."""
        return not names.isdisjoint(said.difference(alone.get(scope, ())))

    for _ in range(_MAX_MAKERS):
        said |= {each.name for each, names, scope in methods if is_told(names, scope) and not each.name.startswith("__")}
    for each, names, scope in methods:
        if is_told(names, scope) and next(known for known in scopes if each.name in known.bound) is scope:
            yield each, [*_given(each, said)]


def _begins_bases(evaluator: Evaluator, cls: Cls) -> bool:
    """Whether the ``__init__`` of a class hands that of a base something that is known, besides what it is given itself."""
    calls = ((node, site) for node, site in cls.module.calls_by_name.get("__init__", ()) if site.scope.owner is cls.node)
    handed = ((each, site) for node, site in calls for each in arguments_of(node) if dotted(each) not in site.scope.parameters)
    return any(isinstance(a, (Const, Dict, Items)) for each, site in handed for a in evaluator.at(site).value(each))


@once
def _methods(scope: Scope) -> list[Scope]:
    """The methods of a class."""
    return [inner for inner in scope.module.scopes.values() if inner.parent is scope and inner.kind is ScopeKind.FUNCTION]


def _given(scope: Scope, said: set[ast.Lambda | str]) -> Iterator[tuple[ast.Call, Site]]:
    """The calls in a method that are given what these names stand for, or what it binds to that; or that may be of such a class."""
    top, told = scope.module.top, said | set()
    calls = [(node, site) for node, site in _calls_within(top).get(scope, ()) if _is_named(node.func, scope)]
    for path, events in scope.events.items() if calls else ():
        if any(not told.isdisjoint(mentioned(top, event.value or event.node)) for event in events):
            told.add(path.rpartition(".")[2])
    for node, site in calls:
        parts = [*arguments_of(node), *([node.func] if may_name_autogen(top.module, node) else ())]
        if any(not told.isdisjoint(mentioned(top, each)) for each in parts):
            yield node, site


def _is_named(callee: ast.expr, scope: Scope) -> bool:
    """Whether a method calls a class, a function or a method of its own object, ``self.make(…)``: not one of what that holds."""
    head, _, rest = dotted(callee).partition(".")
    own = bool(head) and "." not in rest and (not rest or head == bound_to(scope) or not scope.owns(head))
    return own or last_name(callee)[:1].isupper()


def _classes_from_project(module: Module, brought: frozenset[str]) -> dict[str, Cls]:
    """The classes of a module that are derived from what it imports from the project, or from one another that are, by their names."""
    found: dict[str, Cls] = {}
    for node, site in module.classes:
        if any(not (brought | found.keys()).isdisjoint(_holders(base)) for base in node.bases):
            found[node.name] = Cls(node, module, site)
    return found


def _tells(node: ast.Call, derived: Container[str]) -> bool:
    """Whether a call may say what is made: by arguments, by one of these classes, or by the object whose method it is."""
    if isinstance(node.func, ast.Name):
        return bool(node.args or node.keywords) or node.func.id in derived
    return last_name(node.func) not in _OF_BUILTINS


def _is_inherited(node: ast.Call, site: Site, derived: Container[str]) -> bool:
    """Whether a method of one of these classes calls one that the class may inherit: ``super().make(…)``, ``self.make(…)``."""
    around = Cls.around(site.scope)
    if around is None or around.node.name not in derived:
        return False
    match node.func:
        case ast.Attribute(value=ast.Name(id=name)):
            return name == bound_to(site.scope)
    return is_of_super(node)


def _objects_of(names: frozenset[str], module: Module) -> set[str]:
    """The names and attributes that a module binds to these functions and classes, to what they give, and to what holds some of either;
    functions that return it, and parameters that are such objects.
    """
    put = ((path, event.value or event.node) for _, path, event in module.events)
    bound = [(path, _held_in(node)) for path, node in put if isinstance(node, ast.expr)]
    for function, _ in module.functions:
        bound += [(function.name, _held_in(node)) for node, _ in module.scopes[function].returns]
    declared = [(argument.arg, argument.annotation) for node, _ in module.functions for argument in parameters(node)]
    found = {name for name, kind in declared if kind is not None and not names.isdisjoint(names_in(kind))}
    for _ in range(_MAX_MAKERS):
        known = names | found
        found |= {path for path, held in bound if not held.isdisjoint(known)}
    return found


def _held_in(node: ast.expr) -> set[str]:
    """What an expression is of, or what the elements of a list or dict are."""
    given = arguments_of(node) if isinstance(node, ast.Call) and is_dict_call(node) else None
    elements = given or getattr(node, "elts", None) or getattr(node, "values", None) or [getattr(node, "elt", node)]
    return set().union(*(_holders(element) for element in elements if element is not None))


def _holders(node: ast.expr) -> set[str]:
    """What an attribute, item or call is of, as it is written: of ``self.crew.build`` also ``self.crew`` and ``self``; a partial of what
    it calls, a copy of what it copies.
    """
    found: set[str] = set()
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.Await)):
        found.add(dotted(node))
        node = _called_by(node) if isinstance(node, ast.Call) else node.value
    return found | {dotted(node)}


def _called_by(node: ast.Call) -> ast.expr:
    return node.args[0] if node.args and last_name(node.func) in _OF_ARGUMENT else node.func


def _made_by(evaluator: Evaluator, arguments: Arguments, module: Module, deep: int) -> Iterator[tuple[Result, tuple[Place, ...]]]:
    """What a call makes, in a function or an ``__init__`` that stands in another module, and the calls there that lead to it."""
    for callee in _run(arguments):
        frame = _followed(evaluator, module, *unwrapped(callee, arguments))
        if frame is not None:
            calls = _calls_within(frame.scope.module.top).get(frame.scope, [])
            yield from _made_in(evaluator, frame, calls, module, deep)


def _made_in(
    evaluator: Evaluator, frame: Frame, calls: list[tuple[ast.Call, Site]], module: Module, deep: int
) -> Iterator[tuple[Result, tuple[Place, ...]]]:
    """What these calls make in one call of a function of another module, but for messages, and the calls there that lead to it."""
    scope = frame.scope
    for node, site in calls:
        if last_name(node.func) in _OF_BUILTINS or is_method_of_display(node, site):
            continue
        if deep == 1 and (last_name(node.func) in makers() or not may_name_autogen(scope.module, node)):
            continue
        inner, here = Arguments(node, evaluator.at(site, frame)), Place(node, scope.module)
        found: list[tuple[Result, tuple[Place, ...]]] = []
        for called in inner.here.value(node.func):
            symbol = _registering(node, called) or evaluator.symbol(called, node)
            if isinstance(symbol, Symbol) and symbol.kind != "method" and not symbol.is_a(roles.MESSAGES):
                found.append((Result(node, scope.module, called, inner, symbol), (here,)))
        if deep > 1:
            found += ((made, (here, *through)) for made, through in _made_by(evaluator, inner, module, deep - 1))
        if found and is_reached(site, inner.here):
            yield from found


def _run(arguments: Arguments) -> Value:
    """What a call runs: of ``super().__init__(…)`` the ``__init__`` of the base."""
    node, here = arguments.node, arguments.here
    return of_super("__init__", here) if is_of_super(node) and last_name(node.func) == "__init__" else here.value(node.func)


def _registering(node: ast.Call, callee: Alternative) -> Symbol | None:
    """What ``agent.register_for_llm(…)(f)``, ``register_function({"f": f})`` and ``add_tool(f)`` do, too: they make ``f`` a tool."""
    match node.func:
        case ast.Call(ast.Attribute(attr=name)) if name in REGISTRARS:
            return lookup("autogen.register_function")
        case ast.Attribute(attr="register_function" | "add_tool") if not isinstance(callee, Def):
            return lookup("autogen.register_function")
    return None


@once
def _calls_within(top: Scope) -> dict[Scope, list[tuple[ast.Call, Site]]]:
    """The calls in each function of the module of this scope, those in its comprehensions included."""
    found: dict[Scope, list[tuple[ast.Call, Site]]] = defaultdict(list)
    for node, site in top.module.calls:
        found[site.outside.scope].append((node, site))
    return found


def _followed(evaluator: Evaluator, module: Module, callee: Alternative, arguments: Arguments) -> Frame | None:
    """The function of another module that a call runs, of a class its ``__init__``, or what a dataclass runs once its fields are set; None
    of a class that is derived from AutoGen's.
    """
    if isinstance(callee, Def):
        return evaluator.frame_of(callee, arguments) if callee.module is not module else None
    if not isinstance(callee, Cls) or evaluator.ancestor(callee) is not None:
        return None
    made = Result(arguments.node, arguments.here.module, callee, arguments)
    begun = run_by(evaluator, callee)
    scope = begun or run_after_init(evaluator, callee)
    return evaluator.frame(scope, arguments if begun else None, made) if scope is not None and scope.module is not module else None
