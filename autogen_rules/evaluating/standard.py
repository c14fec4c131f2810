"""What functions of the standard library (and of some web and UI libraries) give, as far as the rules need it; of methods, see
``methods``.
"""

from __future__ import annotations

import ast
import math
import shlex
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ..reading.model import Scope
from ..reading.syntax import deeds_of, ordered
from . import dicts
from . import lists
from .asked import constant_key, constant_keys, without_none
from .elements import element, elements, generated
from .json_text import loaded
from .records import COPYING, ENUMS, class_of, replaced
from .sources import OUTSIDE_CALLS, gives_no_text, outside_name
from .templates import put_into_text
from .values import (
    UNKNOWN, Alternative, Cls, Const, Def, Dict, Instance, Items, Member, ModuleRef, Operation, Outside, Partial, Ref, Result, Text,
    Unknown, Value, items, spread, union,
)  # fmt: skip

if TYPE_CHECKING:
    from .arguments import Arguments

# Calls whose result is their first argument in another form.
CONVERSIONS = frozenset(
    "builtins.str builtins.repr builtins.format builtins.ascii builtins.bytes builtins.reversed builtins.next builtins.iter"
    " textwrap.dedent textwrap.fill textwrap.shorten textwrap.indent inspect.cleandoc json.dumps json.loads html.unescape"
    " copy.copy copy.deepcopy typing.cast os.fspath os.path.expandvars markupsafe.Markup".split()
)
MAX_PARTIALS = 20
# Calls that run a coroutine and give its result.
_AWAITING = frozenset(
    "asyncio.run asyncio.shield asyncio.wait_for asyncio.ensure_future asyncio.create_task anyio.run nest_asyncio.run".split()
)
# Calls that hand on what a ``with`` closes at its end.
_CLOSING = frozenset(("contextlib.closing", "contextlib.aclosing", "contextlib.nullcontext"))
# Wrappers that give back the function that they are given; calls that run one: in a thread, or (FastAPI) for what a handler depends on.
WRAPPERS = frozenset(("make_async", "sync_to_async", "asyncify", "async_to_sync"))
_CALLING = frozenset(("asyncio.to_thread", "anyio.to_thread.run_sync", "starlette.concurrency.run_in_threadpool"))
_OPERATORS: dict[str, type[ast.operator]] = {
    "operator.add": ast.Add,
    "operator.mod": ast.Mod,
    "operator.or_": ast.BitOr,
    "operator.and_": ast.BitAnd,
}
# Modules (and one class) that a snippet without its imports can only mean.
SNIPPET_NAMES = {name: name for name in "os sys re json subprocess shutil pathlib asyncio runpy pickle".split()}
SNIPPET_NAMES["Path"] = "pathlib.Path"
STANDARD = frozenset(sys.stdlib_module_names) | {"builtins"}


def call(callee: Ref, arguments: Arguments) -> Value | None:
    """What a call gives; None where nothing is known about it."""
    name = callee.dotted
    source = OUTSIDE_CALLS.get(name) or outside_name(name)
    if source is not None and gives_no_text(arguments.node):
        return (UNKNOWN,)
    if source is not None:
        return (Outside(arguments.node, arguments.here.module, source),)
    known = _FUNCTIONS.get(name)
    if known is None and name.rpartition(".")[2] in WRAPPERS:
        known = _first
    return known(callee, arguments) if known is not None else None


def made_by(cls: Cls, arguments: Arguments) -> Value | None:
    """What a call of a class of the project gives that is one of the standard library: of a ``TypedDict``, a dict; of an Enum the member
    of a value that is known, which is that.
    """
    bases = {base.dotted for base in arguments.here.evaluator.bases(cls) if isinstance(base, Ref)}
    if not bases.isdisjoint(_TYPED_DICTS):
        return dicts.made(cls, arguments)
    given = arguments.first(()) if any(base.rpartition(".")[2] in ENUMS for base in bases) else ()
    return given if given and all(isinstance(a, Const) for a in given) else None


def _type(callee: Ref, arguments: Arguments) -> Value | None:
    """``type(x)``: the class of an object of the project."""
    classes = [class_of(a) for a in arguments.first(())]
    found = tuple(each for each in classes if each is not None)
    return found if found and len(found) == len(classes) and len(arguments.values()) == 1 else None


# The largest numbers, by their names.
NUMBERS = {"sys.maxsize": 2**63 - 1, "math.inf": math.inf, "numpy.inf": math.inf}


def _first(callee: Ref, arguments: Arguments) -> Value | None:
    """What gives back its first argument."""
    return arguments.first(None)


def _unchanged(callee: Ref, arguments: Arguments) -> Value:
    """``copy.copy(x)``, ``typing.cast(type, x)``."""
    values = arguments.values()
    return values[-1 if callee.dotted == "typing.cast" else 0] if values else (UNKNOWN,)


def _replaced(callee: Ref, arguments: Arguments) -> Value | None:
    """``dataclasses.replace(x, field=…)``."""
    values = arguments.values()
    return union(replaced(record, arguments) or (UNKNOWN,) for record in values[0]) if values else None


def _converted(callee: Ref, arguments: Arguments) -> Value:
    """``str(x)``, ``json.dumps(x)``: the argument in another form."""
    value, node, here = arguments.first((UNKNOWN,)), arguments.node, arguments.here
    if callee.dotted == "builtins.str":
        value = union(put_into_text(a, node, here) for a in value)
        return tuple(a if isinstance(a, Const) else _in_other_form(a, arguments) for a in value)
    return tuple(_in_other_form(a, arguments) for a in value)


def _next(callee: Ref, arguments: Arguments) -> Value:
    """``next(x, default)``: any element of a list that is known, and the default."""
    holders, *default = arguments.values() or [(UNKNOWN,)]
    if not all(isinstance(generated(a) or a, Items) for a in holders):
        return _converted(callee, arguments)
    return union((*(element(a, ()) for a in holders), *default))


def _in_other_form(alternative: Alternative, arguments: Arguments) -> Alternative:
    same = isinstance(alternative, (Outside, Result, Instance, Operation))
    return alternative if same else Text(arguments.node, arguments.here.module, ((alternative,),))


def _loaded(callee: Ref, arguments: Arguments) -> Value:
    """``json.loads(x)``: what is written as JSON text, as it says."""
    return union(loaded(a) or (_in_other_form(a, arguments),) for a in arguments.first((UNKNOWN,)))


def words(text: Const, parts: Iterable[str]) -> Value:
    """The list of the parts of a constant."""
    return (items(text.node, text.module, ((Const(text.node, text.module, part),) for part in parts), ()),)


def _split(callee: Ref, arguments: Arguments) -> Value | None:
    """``shlex.split(x)`` of a constant."""
    value = arguments.first(())
    text = value[0] if len(value) == 1 else None
    if not isinstance(text, Const) or not isinstance(text.value, str):
        return None
    try:
        return words(text, shlex.split(text.value))
    except ValueError:
        return None


def _number(callee: Ref, arguments: Arguments) -> Value | None:
    """``int(x)``, ``float(x)``, ``bool(x)``."""
    values = arguments.values()
    if len(values) != 1:
        return None
    make = {"builtins.int": int, "builtins.float": float, "builtins.bool": bool}[callee.dotted]
    found: list[Alternative] = []
    for alternative in values[0]:
        if isinstance(alternative, Const):
            try:
                found.append(Const(alternative.node, alternative.module, make(alternative.value)))
                continue
            except (TypeError, ValueError, OverflowError):
                pass
        found.append(UNKNOWN)
    return union([tuple(found)])


def _measured(callee: Ref, arguments: Arguments) -> Value | None:
    """``len(x)``, ``min(a, b)``, ``max(x)`` of what is known; with a key, any of them."""
    values = arguments.values()
    if callee.dotted == "builtins.len":
        sizes = [_size(a) for a in values[0]] if len(values) == 1 else [None]
        return tuple(UNKNOWN if size is None else Const(arguments.node, arguments.here.module, size) for size in sizes)
    given = elements(values[0][0]) if len(values) == 1 and len(values[0]) == 1 else values
    if "key" in arguments.names:
        return union(given) or None
    numbers = [value[0] for value in given if len(value) == 1 and isinstance(value[0], Const) and isinstance(value[0].value, (int, float))]
    if not numbers or len(numbers) < len(given) or arguments.names:
        return None
    chosen = (min if callee.dotted == "builtins.min" else max)(numbers, key=lambda number: number.value)
    return (chosen,)


def _is_of_type(callee: Ref, arguments: Arguments) -> Value | None:
    """``isinstance(x, str)`` of a text, a number, a list or a dict that is known."""
    match arguments.values():
        case [(alternative,), types] if kind := _type_of(alternative):
            names = {a.dotted for a in spread(types) if isinstance(a, Ref)}
            if names and names <= _TYPES:
                return (Const(arguments.node, arguments.here.module, f"builtins.{kind}" in names),)
    return None


def _type_of(alternative: Alternative) -> str | None:
    """The name of the type of a text, a number, a list or a dict; None where it is not known."""
    match alternative:
        case Const(value=str() | int() | float() as value) if not isinstance(value, bool):
            return type(value).__name__
        case Items(node=ast.List() | ast.ListComp()):
            return "list"
        case Dict():
            return "dict"
        case Text(node=ast.JoinedStr() | ast.BinOp()):
            return "str"
    return None


def _size(holder: Alternative) -> int | None:
    """How much a list, dict or text holds; None where that is not known."""
    if isinstance(holder, (Items, Dict)):
        return None if holder.open else len(holder.elements if isinstance(holder, Items) else holder.entries)
    return len(holder.value) if isinstance(holder, Const) and isinstance(holder.value, str) else None


def _called(callee: Ref, arguments: Arguments) -> Value | None:
    """``to_thread(f, …)``: what ``f(…)`` gives."""
    return result_of(arguments, 0)


def _dependency(callee: Ref, arguments: Arguments) -> Value | None:
    """``Depends(f)``: what ``f()`` gives, or yields as a context manager does."""
    made = result_of(arguments, 0)
    return made and union(arguments.here.entered(each, arguments.node) for each in made)


def result_of(arguments: Arguments, place: int) -> Value | None:
    """What the function at a place gives, called with the arguments after it."""
    values = arguments.values()
    if len(values) <= place:
        return None
    return union(arguments.here.called(function, arguments.without(place + 1)) for function in values[place])


def _environment(callee: Ref, arguments: Arguments) -> Value:
    """``os.getenv(name, default)``: what is not in the source, and the default."""
    read = (Result(arguments.node, arguments.here.module, callee, arguments),)
    default = arguments.expression("default", 1)
    return union((read, arguments.here.value(default))) if default is not None else read


def _declared(callee: Ref, arguments: Arguments) -> Value:
    """``typer.Option(default)``, ``Query(default)``: what whoever calls gives, and the default."""
    default = arguments.expression("default", 0)
    value = arguments.here.value(default) if default is not None else ()
    return (UNKNOWN, *(a for a in value if not isinstance(a, Const) or a.value is not ...))


def _module(callee: Ref, arguments: Arguments) -> Value | None:
    """``importlib.import_module("name")``: as ``import name``; a name that begins with a dot is looked for beside the module."""
    key = constant_key(arguments.first(()))
    if key is None or not isinstance(key.value, str):
        return None
    name, here = key.value.lstrip("."), arguments.here
    found = here.evaluator.project.find(here.module, len(key.value) - len(name), name) if name else None
    if found is not None:
        return (ModuleRef(arguments.node, here.module, found, name),)
    return (Ref(arguments.node, here.module, name),) if name == key.value else None


def _partial(callee: Ref, arguments: Arguments) -> Value | None:
    """``functools.partial(f, …)``."""
    values = arguments.values()
    given = arguments.without(1)
    return (
        tuple(UNKNOWN if _is_deep(target) else Partial(arguments.node, arguments.here.module, target, given) for target in values[0])
        if values
        else None
    )


def _is_deep(target: Alternative) -> bool:
    """Whether it is a partial of a partial, `MAX_PARTIALS` times over."""
    for _ in range(MAX_PARTIALS):
        if not isinstance(target, Partial):
            return False
        target = target.callee
    return True


def _operation(callee: Ref, arguments: Arguments) -> Value | None:
    """``operator.or_(a, b)``."""
    values = arguments.values()
    return arguments.here.combine(arguments.node, _OPERATORS[callee.dotted], *values) if len(values) == 2 else None


def _reduced(callee: Ref, arguments: Arguments) -> Value | None:
    """``functools.reduce(operator.or_, x, start)`` of a list that is known, also by ``lambda a, b: a | b``."""
    match arguments.values():
        case [(function,), (Items(elements=elements_, open=False),), *start] if (kind := _operator(function)) and (start or elements_):
            given = [*start, *elements_]
            found = given[0]
            for each in given[1:]:
                found = arguments.here.combine(arguments.node, kind, found, each)
            return found
    return None


def _operator(function: Alternative) -> type[ast.operator] | None:
    """The operator that a function of two stands for."""
    match function:
        case Def(scope=Scope(returns=[(ast.BinOp(ast.Name(a), kind, ast.Name(b)), _)]) as scope) if len(deeds_of(scope.function)) == 1:
            return type(kind) if [a, b] == [each.arg for each in ordered(scope.function)] else None
    return _OPERATORS.get(function.dotted) if isinstance(function, Ref) else None


def _attribute(callee: Ref, arguments: Arguments) -> Value | None:
    """``getattr(x, "name")``, of one of several names too, and the default where that is not known; of a name of which only the beginning
    is known, ``getattr(x, f"on_{event}")``, any function.
    """
    values = arguments.values()
    keys = [*constant_keys(values[1])] if len(values) > 1 else []
    names = [key.value for key in keys if key is not None and isinstance(key.value, str)]
    if not names or len(names) < len(keys):
        begun = _beginning(values[1]) if len(values) > 1 else ""
        holders, here = values[0] if begun else (), arguments.here
        alike = ((a, each) for a in holders for each in lists.functions(here.evaluator, a) if each.startswith(begun))
        return union(here.attribute(holder, name, arguments.node) for holder, name in alike) or None
    found = union(arguments.here.attribute(holder, name, arguments.node) for name in names for holder in values[0])
    known = len(values) < 3 or not any(isinstance(a, (Member, Ref, Unknown)) for a in found)
    return found if known else union((found, without_none(values[2])))


def _beginning(name: Value) -> str:
    """How a text begins, where that is a constant."""
    match name:
        case (Text(parts=((Const(value=str(text)),), *_)),):
            return text
    return ""


_TYPES = frozenset(f"builtins.{name}" for name in "str list dict tuple set int float bytes".split())
_TYPED_DICTS = ("typing.TypedDict", "typing_extensions.TypedDict")
_UNCHANGED = ("copy.copy", "copy.deepcopy", "types.MappingProxyType", "typing.cast", "os.fspath", "builtins.iter")
_QUEUES = ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue", "JoinableQueue")
# What is known of a function, by its name.
_FUNCTIONS: dict[str, Callable[[Ref, Arguments], Value | None]] = {
    **dict.fromkeys(("builtins.dict", "builtins.frozendict", "frozendict.frozendict", "collections.OrderedDict"), dicts.made),
    **dict.fromkeys("builtins.list builtins.tuple builtins.set builtins.frozenset collections.deque".split(), lists.container),
    **dict.fromkeys((f"{module}.{kind}" for module in ("queue", "asyncio", "multiprocessing") for kind in _QUEUES), lists.queue),
    **dict.fromkeys(("heapq.heappop", "heapq.heappushpop", "heapq.heapreplace", "random.choice"), lists.handed_out),
    **dict.fromkeys(CONVERSIONS.difference(_UNCHANGED), _converted),
    **dict.fromkeys(_UNCHANGED, _unchanged),
    "builtins.next": _next,
    **dict.fromkeys(COPYING, _replaced),
    **dict.fromkeys(("builtins.int", "builtins.float", "builtins.bool"), _number),
    **dict.fromkeys((*_AWAITING, *_CLOSING, "builtins.staticmethod", "types.MethodType"), _first),
    **dict.fromkeys(_CALLING, _called),
    "fastapi.Depends": _dependency,
    **dict.fromkeys(("builtins.enumerate", "builtins.zip", "itertools.product"), lists.paired),
    **dict.fromkeys(("os.getenv", "os.environ.get", "os.environ.setdefault"), _environment),
    **dict.fromkeys("typer.Option typer.Argument fastapi.Query fastapi.Form fastapi.Body fastapi.Header fastapi.Cookie".split(), _declared),
    **dict.fromkeys(("functools.partial", "functools.partialmethod"), _partial),
    **dict.fromkeys(_OPERATORS, _operation),
    **dict.fromkeys(("builtins.vars", "dataclasses.asdict"), dicts.as_dict),
    **dict.fromkeys(("builtins.len", "builtins.min", "builtins.max"), _measured),
    "builtins.dict.fromkeys": dicts.from_keys,
    **dict.fromkeys(("builtins.sorted", "builtins.filter", "random.sample"), lists.reordered),
    **dict.fromkeys(("itertools.chain", "itertools.chain.from_iterable"), lists.chained),
    "builtins.dir": lists.of_object,
    "builtins.getattr": _attribute,
    "builtins.isinstance": _is_of_type,
    "builtins.type": _type,
    "asyncio.gather": lists.gathered,
    "builtins.map": lists.mapped,
    **dict.fromkeys(("concurrent.futures.as_completed", "asyncio.as_completed"), _first),
    "collections.defaultdict": dicts.default_dict,
    "collections.ChainMap": dicts.chain_map,
    "functools.reduce": _reduced,
    "importlib.import_module": _module,
    "inspect.getmembers": lists.of_object,
    "json.loads": _loaded,
    "shlex.split": _split,
}
