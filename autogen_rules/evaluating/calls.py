"""Following calls of the project's functions: what they hand back."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import Kind, Scope, Site
from ..reading.syntax import TELLING, arguments_of, decorators, deeds_of, is_emptiness, last_name, names_in, within
from . import methods, standard
from .arguments import Arguments, is_unbound
from .changes import last_set
from .elements import elements, view_of_dict
from .indirect_calls import on_object
from .reached import is_reached, runs
from .sources import outside_name
from .values import (
    UNKNOWN, Alternative, Cls, Const, Def, Dict, Instance, Items, Member, Operation, Outside, Param, Partial, Place, Ref, Result, Text,
    Unknown, Value, items, union,
)  # fmt: skip

if TYPE_CHECKING:
    from .here import Here

MAX_NESTED = 3
MAX_CHECKED = 100
# So much that calls give back is told apart by the call; of each call beyond, a two-hundredth of it.
MAX_GIVEN_BACK = 20_000
_ENTERING = frozenset(("enter_context", "enter_async_context"))
# Functions that give a text in another form.
_CONVERTING = frozenset(
    "builtins.compile ast.parse shlex.split shlex.join re.sub re.split re.findall re.search re.match re.fullmatch base64.b64decode"
    " urllib.parse.quote urllib.parse.unquote urllib.parse.urljoin yaml.safe_load".split()
)
# Types of which methods are taken that are called as functions, ``map(str.strip, lines)``, and what is of the types themselves.
_TYPES = ("builtins.str", "builtins.list", "builtins.dict", "pathlib.Path")
_OF_TYPES = frozenset("fromkeys maketrans cwd home".split())
_DECIDING = frozenset((ast.Raise, ast.Assert, ast.Try, ast.For, ast.While, ast.Match, ast.AsyncFor))
_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.JoinedStr)


def is_method_of_display(node: ast.Call, site: Site) -> bool:
    """Whether a method is called on a name that is bound to nothing but lists, dicts, sets and texts as they are written: what it does
    is Python's own, whatever has been put into them.
    """
    if not isinstance(node.func, ast.Attribute) or not isinstance(node.func.value, ast.Name):
        return False
    name = node.func.value.id
    for scope in site.scope.lookups_of(name):
        if name in scope.parameters:
            return False
        if name in scope.bound:
            bound = (event for event in scope.events[name] if event.binds)
            return all(event.kind is Kind.ASSIGNED and isinstance(event.node, _DISPLAYS) for event in bound)
    return False


def call(node: ast.Call, here: Here) -> Value:
    """What a call gives."""
    match node:
        case ast.Call(ast.Attribute(holder, "get"), [key, *_]) if known := last_set(holder, key, here):
            return known
    arguments = Arguments(node, here)
    return union(called(callee, arguments) for callee in here.value(node.func))


def taken(callee: Alternative, node: ast.Call) -> str:
    """The name of a method of Python's that was taken of its type, and is given its object first: ``Path.read_text``; else empty."""
    holder, _, name = callee.dotted.rpartition(".") if isinstance(callee, Ref) and node.args else ("", "", "")
    return name if holder in _TYPES and name not in _OF_TYPES else ""


def called(callee: Alternative, arguments: Arguments) -> Value:
    """What a call of a callee gives."""
    if isinstance(callee, Def) and arguments.before is None and is_unbound(callee, arguments.node):
        objects = [each for each in arguments.get("", 0) if isinstance(each, Place)]
        return union(_function_result(Def.of(callee.scope, each), arguments.without(1)) for each in objects) or (UNKNOWN,)
    if isinstance(callee, Def):
        return _function_result(callee, arguments)
    if functions := of_object(callee, arguments.here):
        return union(_function_result(each, arguments) for each in functions)
    known: Value | None = None
    if isinstance(callee, Ref):
        name, here = taken(callee, arguments.node), arguments.here
        bound = on_object(here.module.top, arguments.node, name) if name and not arguments.skip else None
        known = here.value(bound) if bound is not None else standard.call(callee, arguments)
    elif isinstance(callee, Partial):
        target, whole = unwrapped(callee, arguments)
        known = called(target, whole) if isinstance(target, Def) else None
    elif isinstance(callee, Member):
        known = _entered_by(callee, arguments) if callee.name in _ENTERING else methods.call(callee, arguments)
    elif isinstance(callee, Cls):
        known = standard.made_by(callee, arguments)
    elif isinstance(callee, Result) and callee.called == "typing.NewType":
        known = arguments.first(None)
    return known if known is not None else (not_followed(callee, arguments), *methods.default_of(callee, arguments))


def of_object(callee: Alternative, here: Here) -> tuple[Def, ...]:
    """The ``__call__`` of an object of the project that is called as a function."""
    match callee:
        case Result(node=node, callee=Cls()) | Instance(node=node):
            return tuple(each for each in here.attribute(callee, "__call__", node) if isinstance(each, Def))
    return ()


def unwrapped(callee: Alternative, arguments: Arguments) -> tuple[Alternative, Arguments]:
    """What is called through partials, with their arguments before those of the call."""
    before: list[Arguments] = []
    while isinstance(callee, Partial):
        before.append(callee.arguments)
        callee = callee.callee
    return callee, arguments.after(before[::-1])


def _entered_by(callee: Member, arguments: Arguments) -> Value | None:
    """What a context manager gives an ``ExitStack`` that enters it; None for a method of another object."""
    match callee.receiver:
        case Result(callee=Ref(dotted="contextlib.ExitStack" | "contextlib.AsyncExitStack")) if arguments.values():
            return union(entered(manager, arguments.node, arguments.here) for manager in arguments.values()[0])
    return None


def not_followed(callee: Alternative, arguments: Arguments) -> Result:
    """The result of a call that is not followed."""
    symbol = arguments.here.evaluator.symbol(callee, arguments.node)
    return Result(arguments.node, arguments.here.module, callee, arguments, symbol)


def _function_result(callee: Def, arguments: Arguments) -> Value:
    scope, here = callee.scope, arguments.here
    if scope.yields:
        return (not_followed(callee, arguments),)
    frame = here.evaluator.frame_of(callee, arguments)
    if frame is None and here.frame is not None and not here.frame.follows(scope):
        return (UNKNOWN,)
    inside = here.evaluator.at(scope.end, frame or here.evaluator.unseen(scope))
    found = returned(inside)
    if any(isinstance(alternative, Def) for alternative in found):
        found = union(_unwrapped(alternative, inside) for alternative in found)
    if scope.module is not here.module or not _only_converts(scope):
        evaluator = here.evaluator
        checked = _Checked(not_followed(callee, arguments), max(MAX_GIVEN_BACK // 200, MAX_GIVEN_BACK - evaluator.given_back))
        found = checked.value(found)
        evaluator.given_back += checked.seen
        if scope.module is not here.module and any(_is_unknown(alternative) for alternative in found):
            found = tuple(a for a in found if not isinstance(a, Const) or not isinstance(a.value, (bool, type(None))))
    return found


def _unwrapped(alternative: Alternative, inside: Here) -> Value:
    """What the place's function gives back; for a wrapper of one that it is given, that one, as for a name that is decorated."""
    inner = alternative.scope if isinstance(alternative, Def) and alternative.scope.parent is inside.site.scope else None
    for handed in _handing_on(inner) if inner is not None else ():
        given = inside.value(handed)
        functions = tuple(each for each in given if isinstance(each, Def))
        return functions if len(functions) == len(given) else (*functions, alternative)
    return (alternative,)


@once
def _handing_on(scope: Scope) -> list[ast.Name]:
    """What a function hands all that it is given, as it is, where it does nothing else with it but to print or log it."""
    function, declared = scope.function, scope.function.args
    if declared.vararg is None or declared.kwarg is None or any(not name.endswith("wraps") for name in decorators(scope.node)):
        return []
    names = (declared.vararg.arg, declared.kwarg.arg)
    told = {each for node in within(function) if isinstance(node, ast.Call) and last_name(node.func) in TELLING for each in within(node)}
    used = sorted(each.id for each in within(function) if isinstance(each, ast.Name) and each.id in names and each not in told)
    handed = (_handed_on(node, *names) for node, _ in scope.module.calls_in.get(scope, ())) if used == sorted(names) else ()
    return [each for each in handed if each is not None]


def _handed_on(node: ast.Call, rest: str, named: str) -> ast.Name | None:
    """The name of ``f`` in a call that is ``f(*rest, **named)``."""
    match node:
        case ast.Call(ast.Name() as name, [ast.Starred(ast.Name(first))], [ast.keyword(arg=None, value=ast.Name(second))]):
            return name if (first, second) == (rest, named) else None
    return None


def returned(here: Here) -> Value:
    """What the place's function returns."""
    scope = here.site.scope
    if not scope.returns:
        return (UNKNOWN if is_left_to_heirs(scope) else Const(scope.node, scope.module, None),)
    return union(here.at(site).value(node) for node, site in scope.returns if is_reached(site, here)) or (UNKNOWN,)


def entered(manager: Alternative, node: ast.AST, here: Here) -> Value:
    """What ``with`` binds: what a context manager of the project yields, or its ``__enter__`` gives; any other is what it gives itself."""
    evaluator = here.evaluator
    found: Value = ()
    match manager:
        case Result(callee=Def(scope=scope) as function, arguments=arguments) if scope.yields:
            inside = evaluator.at(scope.end, evaluator.frame_of(function, arguments))
            given = union(inside.at(site).value(each) for each, site in scope.yields if runs(site.block, inside))
            found = _Checked(manager).value(given)
        case Result(callee=Cls()) | Instance():
            methods_ = (each for name in ("__enter__", "__aenter__") for each in here.attribute(manager, name, node))
            enters = (each.scope for each in methods_ if isinstance(each, Def))
            found = union(returned(evaluator.at(scope.end, evaluator.frame(scope, None, manager))) for scope in enters)
    return found or (manager,)


def generated(generator: Result) -> Items | None:
    """What a generator of the project gives, as a list; None where anything of it is unknown, or is text that it may have checked."""
    found = generator.here.evaluator.remember((generator, generated), lambda: _generated(generator))
    return found[0] if isinstance(found[0], Items) else None


def _generated(generator: Result) -> Value:
    function, evaluator = generator.callee, generator.here.evaluator
    assert isinstance(function, Def)
    scope = function.scope
    inside = evaluator.at(scope.end, evaluator.frame_of(function, generator.arguments))
    rows = [row for node, site in scope.yields if runs(site.block, inside) for row in _yielded(node, inside.at(site))]
    checked = [*map(_Checked(UNKNOWN).value, rows)]
    if not all(checked) or UNKNOWN in union(checked):
        return (UNKNOWN,)
    others = () if all(site.block is scope.root for _, site in scope.yields) else union(checked)
    return (items(generator.node, generator.module, checked, others),)


def _yielded(node: ast.expr, here: Here) -> list[Value]:
    """What a ``yield`` gives; of a ``yield from`` each element of that."""
    value = here.value(node)
    return [each for holder in value for each in elements(holder)] if isinstance(node, ast.Starred) else [value]


@once
def is_left_to_heirs(scope: Scope) -> bool:
    """Whether a function is there to be written elsewhere: it is abstract, says ``...`` alone, or does nothing but raise."""
    done = deeds_of(scope.function)
    return all(isinstance(each, ast.Raise) for each in done) or any(name.endswith("abstractmethod") for name in decorators(scope.node))


def given_back(value: Value, made: Result, name: str, here: Here) -> Value:
    """An attribute of what a function made, where another asks for it: the function may have checked the text in it before."""
    frame = made.here.frame
    if frame is None or frame.arguments is None or _only_converts(frame.scope) or (here.frame is not None and here.frame.is_within(frame)):
        return value
    result = not_followed(Def.of(frame.scope, frame.receiver), frame.arguments)
    checked = _Checked(Member(result.node, result.module, result, name))
    return here.evaluator.remember((made, name, given_back), lambda: checked.value(value))


class _Checked:
    """What a function gives back, where it may have checked the text in it: for that text, only ``result``, that the function gave it."""

    def __init__(self, result: Alternative, most: int = MAX_GIVEN_BACK) -> None:
        self._result = result
        self._done: dict[tuple[Alternative, int], Alternative] = {}
        self._most = most
        self.seen = 0

    def value(self, value: Value, depth: int = 0) -> Value:
        """A value that is given back, ``depth`` lists and dicts deep; anything besides, once it is too much."""
        found: list[Alternative] = []
        for alternative in value:
            if self.seen >= self._most:
                found.append(UNKNOWN)
                break
            self.seen += 1
            found.append(self._one(alternative, depth))
        handed = tuple(found)
        return value if handed == value else union([handed])

    def _one(self, alternative: Alternative, depth: int) -> Alternative:
        alternative = view_of_dict(alternative) or alternative
        if not isinstance(alternative, (Items, Dict)) or depth == MAX_NESTED:
            return self._result if _is_text(alternative) else alternative
        key = alternative, depth
        if key not in self._done:
            self._done[key] = self._parts(alternative, depth + 1)
        return self._done[key]

    def _parts(self, holder: Items | Dict, depth: int) -> Alternative:
        others = self.value(holder.others, depth) if holder.others else ()
        if isinstance(holder, Dict):
            entries = {key: self.value(entry, depth) for key, entry in holder.entries.items()}
            same = entries == holder.entries and others == holder.others
            return holder if same else Dict(holder.node, holder.module, entries, others)
        seen = tuple([self.value(element, depth) for element in holder.elements[:MAX_CHECKED]])
        more = (UNKNOWN,) if len(seen) < len(holder.elements) else others
        return holder if seen == holder.elements and more == holder.others else Items(holder.node, holder.module, seen, more)


def _is_text(alternative: Alternative) -> bool:
    """Whether it is, or may hold, text that a function could have checked; objects and constants are handed through."""
    if isinstance(alternative, Ref):
        return outside_name(alternative.dotted) is not None
    if isinstance(alternative, Result):
        if isinstance(alternative.callee, Def):
            return not alternative.callee.scope.yields
        return alternative.symbol is None and (isinstance(alternative.callee, Member) or _is_made_of_something(alternative))
    if isinstance(alternative, Outside):  # what argparse hands out is an object of options
        return alternative.source != "argparse"
    if isinstance(alternative, Text):  # ``Path.home() / ".ssh"``
        parts = (part for value in alternative.parts for part in value if not isinstance(part, Const))
        return any(not isinstance(part, Result) or _is_text(part) for part in parts)
    return isinstance(alternative, (Member, Param))


def _is_unknown(alternative: Alternative) -> bool:
    """Whether nothing is known of it: a switch beside it, in what another module's function gives, is a setting, not its value."""
    return isinstance(alternative, (Unknown, Operation)) or (
        isinstance(alternative, Result) and alternative.symbol is None and not isinstance(alternative.callee, Cls)
    )


def _is_made_of_something(alternative: Result) -> bool:
    """Whether it is a path, or another form of a text, that is not made of constants alone."""
    name = alternative.called
    if name not in _CONVERTING and not name.startswith(("pathlib.", "os.path.")):
        return False
    return any(not isinstance(argument, ast.Constant) for argument in alternative.node.args)


@once
def _only_converts(scope: Scope) -> bool:
    """Whether a function only converts: nothing in it loops, raises or decides, but to put a default in the place of nothing."""
    nodes = [node for part in deeds_of(scope.function) for node in within(part)]
    if not _DECIDING.isdisjoint(map(type, nodes)) or any(_looks_at_argument(node, scope) for node in nodes):
        return False
    tests = [node.test for node in nodes if isinstance(node, (ast.If, ast.IfExp))]
    tests += [test for node in nodes if isinstance(node, ast.comprehension) for test in node.ifs]
    defaults = {test for test in tests if is_emptiness(test)}
    if len(defaults) < len(tests) or any(isinstance(node, ast.Compare) and node not in defaults for node in nodes):
        return False
    return not any(isinstance(inner, ast.Return) for node in nodes if isinstance(node, ast.If) for inner in within(node))


def _looks_at_argument(node: ast.AST, scope: Scope) -> bool:
    """Whether a statement calls something with, or a method of, an argument of the function, or what that makes of it, for what it does or
    raises.
    """
    match node:
        case ast.Expr(ast.Call() as made) | ast.Expr(ast.Await(ast.Call() as made)):
            holders = [made.func.value] if isinstance(made.func, ast.Attribute) and isinstance(made.func.value, ast.Name) else []
            looked_at = (name for part in (*holders, *arguments_of(made)) for name in names_in(part))
            return not (scope.parameters | scope.bound).isdisjoint(looked_at)
    return False
