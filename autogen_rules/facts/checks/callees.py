"""What a call hands a value to, and what its callee is by itself: a check by its name, a record, a parser."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ...evaluating import standard
from ...evaluating.arguments import Arguments, Frame, bound_to, passed, positions
from ...evaluating.classes import method
from ...evaluating.imports import binding
from ...evaluating.indirect_calls import awaited
from ...evaluating.values import Alternative, Cls, Def, Instance, Items, Member, ModuleRef, Partial, Ref, Result
from ...reading.blocks import Way
from ...reading.model import Event, Kind, Scope, Site
from ...reading.syntax import fields, refuses
from ..base import Facts, once
from .fields import fields_given
from .forms import Form, bindings, form, looks_at
from .outcomes import TESTS, outside_loops
from .subjects import Subject
from .value_paths import path_of

_SAYS_CHECK = re.compile(
    "valid|check|clean|sanit|escape|quote|allow|permit|safe|guard|filter|moderat|verify|redact|scan|ensure", re.IGNORECASE
)
_ENDS = frozenset("suffix suffixes stem scheme".split())
# Packages of which nothing is a check by its name: Python's own, and parsers.
_NO_CHECKERS = standard.STANDARD.union("yaml ruamel toml tomli orjson ujson markupsafe jinja2".split())


def says_check(name: str) -> bool:
    """Whether a function's name says that it checks or cleans what it is given."""
    return _SAYS_CHECK.search(name) is not None and not name.startswith("model_validate")


def is_record(callee: Alternative) -> bool:
    """Whether it is a class of the project's that has fields and does nothing: it keeps what it is given."""
    return isinstance(callee, Cls) and bool(fields(callee.node)) and not any(isinstance(each, ast.FunctionDef) for each in callee.node.body)


def refuses_others(facts: Facts, callee: Alternative, node: ast.Call) -> bool:
    """Whether a call raises where a value is none of those that it knows: ``ALLOWED.index``, or ``visit`` of an ``ast.NodeVisitor`` of the
    project's that raises at some node; or where the person who is asked says no.
    """
    match callee:
        case Member(receiver=Items(), name="index"):
            return True
        case Ref(dotted="click.confirm" | "typer.confirm"):
            return any(keyword.arg == "abort" and getattr(keyword.value, "value", None) is True for keyword in node.keywords)
    return any(refuses(inner) for each in _visits(facts, callee) for inner in ast.walk(each))


def notes(facts: Facts, callee: Alternative, attribute: str) -> bool:
    """Whether it is ``visit`` of an ``ast.NodeVisitor`` of the project's that sets, or adds to, an attribute at some node."""
    visits = (each for each in _visits(facts, callee) if each.name != "__init__")
    return any(_changes(node, attribute) for each in visits for node in ast.walk(each))


def _visits(facts: Facts, callee: Alternative) -> list[ast.FunctionDef]:
    """The methods of the project's object of which a callee is ``visit``, its own and those that it inherits."""
    match callee:
        case Member(receiver=Result(callee=Cls() as cls) | Instance(cls=cls), name="visit"):
            bodies = (known.node.body for known in reversed(facts.evaluator.lineage(cls)))
            return [*{each.name: each for body in bodies for each in body if isinstance(each, ast.FunctionDef)}.values()]
    return []


def _changes(node: ast.AST, attribute: str) -> bool:
    match node:
        case ast.Attribute(ast.Name(), name, ast.Store()) | ast.Call(ast.Attribute(ast.Attribute(ast.Name(), name), "append" | "add")):
            return name == attribute
    return False


def is_known(callee: Alternative) -> bool:
    """Whether a callee is the standard library's, a parser's, or AutoGen's, and so no check by its name: ``yaml.safe_load``."""
    while isinstance(callee, (Member, Result)):
        if isinstance(callee, Result) and callee.symbol is not None:
            return True
        callee = callee.receiver if isinstance(callee, Member) else callee.callee
    return isinstance(callee, Ref) and callee.dotted.partition(".")[0] in _NO_CHECKERS


def waited_for(subject: Subject, node: ast.Call) -> ast.Call:
    """A call; one that waits for a function, ``to_thread(ensure, text)``, as the call of this."""
    return awaited(subject.site.scope.module.top).get(node, node)


def in_its_place(subject: Subject, callee: Def, node: ast.Call) -> list[Def]:
    """A method that another of its class calls of itself; where the objects that the module makes are all of heirs, those of these."""
    scope, evaluator, made = subject.site.scope, subject.facts.evaluator, subject.facts.module.calls_by_name
    own = scope.owner
    match node.func:
        case ast.Attribute(ast.Name(name), attr) if own is not None and name == bound_to(scope) and own.name not in made:
            heirs = [cls for cls in evaluator.heirs(own, subject.facts.module) if cls.node.name in made]
            return [Def.of(each) for cls in heirs if (each := method(evaluator, cls, attr)) is not None] or [callee]
    return [callee]


def as_called(subject: Subject, callee: Def, node: ast.Call) -> Facts:
    """The facts in a call of a function, as far as that matters; of a method also on the object of an heir."""
    facts, itself = subject.facts, callee.receiver
    there, own = in_call(facts, callee, Arguments(node, facts.at(subject.site))), Cls.around(callee.scope)
    match itself:
        case Result(callee=Cls(node=heir)) if there is facts and own is not None and own.node is not heir:
            return _within(facts, facts.evaluator.frame(callee.scope, None, itself))  # what it calls of itself is the heir's
    return there


def in_call(facts: Facts, callee: Def, arguments: Arguments) -> Facts:
    """The facts in a call of a function that hands it others: one of these may be what checks a text there."""
    hands = any(isinstance(a, (Def, Partial)) for value in arguments.all() for a in value)
    return _within(facts, facts.evaluator.frame_of(callee, arguments)) if hands else facts


def _within(facts: Facts, frame: Frame | None) -> Facts:
    return _in_frame(facts, frame) if frame is not None else facts


@once
def _in_frame(facts: Facts, frame: Frame) -> Facts:
    return facts.within(frame)


def given(subject: Subject, callee: Def, node: ast.Call) -> Iterator[tuple[str, Form]]:
    """The parameters of a function that a call gives the value, or what of it; any that comes by position where it is unpacked; of a
    method, also the attributes of its object that hold it; of a function inside the one around, the value itself that it looks at.
    """
    if looks_at(subject.site.scope, node, subject.path):
        yield subject.path, Form.WHOLE
    for name, each in passed(callee, node):
        if (found := subject.form(each)) is not Form.NONE:
            yield _handed(subject.path, name, path_of(each) or "", found)
    if any(isinstance(each, ast.Starred) and subject.form(each.value) is not Form.NONE for each in node.args):
        yield from ((name, Form.WHOLE) for name in positions(callee.scope))
    if (attributes := kept(subject, node)) and (itself := bound_to(callee.scope)) is not None:
        yield from ((f"{itself}.{attribute}", Form.WHOLE) for attribute in attributes)


def _handed(path: str, parameter: str, held: str, found: Form) -> tuple[str, Form]:
    """Where a value is that a path leads to in what a parameter is given; a field of a record, or an entry of a dict, stands for it, unlike
    the end of a path or the scheme of an address.
    """
    if held and path.startswith((f"{held}[", f"{held}.")):
        return parameter + path[len(held) :], Form.WHOLE
    is_field = held.startswith((f"{path}.", f"{path}['", f'{path}["')) and held.rpartition(".")[2] not in _ENDS
    return parameter, Form.WHOLE if is_field else found


def required(subject: Subject, node: ast.Call) -> list[tuple[ast.expr, bool]]:
    """The tests that a call hands a function which raises unless they have an outcome, with that: ``require(text in KNOWN)``."""
    match subject.facts.value(node.func, subject.site):
        case (Def(scope=scope) as callee,):
            tests = {name: argument for name, argument in passed(callee, node) if isinstance(argument, TESTS)}
            asked = ((path_of(test), outcome) for test, outcome in _asked(scope))
            return [(tests[name], outcome) for name, outcome in asked if name in tests]
    return []


def demanded(subject: Subject, callee: Def, node: ast.Call) -> Iterator[tuple[Def, bool]]:
    """The functions of which another that stands in their place demands an outcome, since it raises otherwise, with that: by a decorator
    of the callee, or by what made what is called by a name, ``ensure = required(is_known)``.
    """
    facts, scope = subject.facts, callee.scope
    for decorator in getattr(scope.node, "decorator_list", ()):
        for maker in _functions(facts, decorator, scope.site or scope.end):
            yield from _demanded_in(maker.scope, {name: [callee] for name in positions(maker.scope)[:1]})
    for made, site in ((event.node, event.site) for event in _bound(subject, node.func) if isinstance(event.node, ast.Call)):
        for maker in _functions(facts, made.func, site):
            yield from _demanded_in(maker.scope, {name: _functions(facts, each, site) for name, each in passed(maker, made)})


def _bound(subject: Subject, function: ast.expr) -> list[Event]:
    """What binds the name that is called: in the function, or in the module that it is imported from, ``checks.ensure`` too."""
    facts, scope = subject.facts, subject.site.scope
    match function:
        case ast.Name(name) if scope.owner_of(name) is not scope.module.top:
            return bindings(scope, name)
        case ast.Name(name):
            modules = [scope.module]
        case ast.Attribute(holder, name):
            modules = [a.target for a in facts.value(holder, subject.site) if isinstance(a, ModuleRef)]
        case _:
            return []
    named = (binding(facts.project, module, name) for module in modules)
    return [event for module, known in named for event in bindings(module.top, known)]


def _functions(facts: Facts, node: ast.expr, site: Site) -> list[Def]:
    return [a for a in facts.value(node, site) if isinstance(a, Def)]


def _demanded_in(maker: Scope, given_to: dict[str, list[Def]]) -> Iterator[tuple[Def, bool]]:
    """The functions that a maker is given of which a function in it demands an outcome."""
    inner = (each for each in maker.module.scopes.values() if each.parent is maker)
    for test, outcome in (asked for each in inner for asked in _asked(each)):
        if isinstance(test, ast.Call):
            yield from ((function, outcome) for function in given_to.get(path_of(test.func) or "", ()))


def _asked(scope: Scope) -> Iterator[tuple[ast.expr, bool]]:
    """The expressions whose truth a function demands, since it raises otherwise, by the first of their names, and which."""
    for decision in scope.decisions:
        if decision.way is Way.RAISES and outside_loops(decision.site.block) is scope.root:
            yield _first_name(scope, decision.test, decision.outcome)


def _first_name(scope: Scope, test: ast.expr, outcome: bool) -> tuple[ast.expr, bool]:
    names: list[str] = []
    while True:
        match test:
            case ast.UnaryOp(ast.Not(), operand):
                test, outcome = operand, not outcome
            case ast.Name(name) if name not in names and len(held := bindings(scope, name)) == 1 and _is_plain(held[0].node):
                names.append(name)
                test = held[0].node  # type: ignore[assignment]
            case _:
                return test, outcome


def _is_plain(node: ast.AST) -> bool:
    return isinstance(node, (ast.Name, ast.Call))


def kept(subject: Subject, node: ast.Call) -> list[str]:
    """The attributes that hold the value of an object whose method is called: ``text`` of ``form.check()``; a module is none."""
    match node.func:
        case ast.Attribute(ast.Name(name) as holder) if subject.path.startswith(f"{name}."):
            is_imported = any(isinstance(a, (Ref, ModuleRef)) for a in subject.facts.value(holder, subject.site))
            return [subject.path[len(name) + 1 :]] if not is_imported else []
        case ast.Attribute(ast.Name(name)) if {name, subject.path} <= subject.site.scope.parameters:
            return _kept_by(subject.facts, subject.site.scope, name, subject.path)
        case ast.Attribute(ast.Call() as made):
            return _kept_by_new(subject, made)
        case ast.Attribute(ast.Name(name)):
            bound = [event.node for event in bindings(subject.site.scope, name) if event.kind is Kind.ASSIGNED]
            return _kept_by_new(subject, bound[0]) if len(bound) == 1 and isinstance(bound[0], ast.Call) else []
    return []


def _kept_by_new(subject: Subject, made: ast.Call) -> list[str]:
    """The attributes that hold the value of an object of the program that a call makes: ``text`` of ``Form(text)``."""
    facts, found = subject.facts, list[str]()
    callees = facts.value(made.func, subject.site) if subject.form(made) is Form.MADE else ()
    for cls in (callee for callee in callees if isinstance(callee, Cls)):
        own = method(facts.evaluator, cls, "__init__")
        if own is None:
            found += [name for name, argument in fields_given(facts, cls, made) if subject.form(argument) is Form.WHOLE]
        else:
            named = [name for name, argument in passed(Def.of(own), made) if subject.form(argument) is Form.WHOLE]
            found += [attribute for name in named for attribute in _kept_by(facts, own, bound_to(own) or "", name)]
    return found


@once
def _kept_by(facts: Facts, scope: Scope, name: str, path: str) -> list[str]:
    """The attributes of an object of that name that a function gives a value."""
    bound = ((each, event.node) for each in scope.events if each.startswith(f"{name}.") for event in bindings(scope, each))
    return [each[len(name) + 1 :] for each, node in bound if form(facts, scope, node, path) is Form.WHOLE]
