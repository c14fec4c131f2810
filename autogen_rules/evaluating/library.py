"""What calls of the standard library (and of some web and UI libraries) give, as far as the rules need it."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any

from ..reading.model import Site
from .elements import elements
from .sources import OUTSIDE_CALLS, outside_name
from .values import (
    ABSENT,
    UNKNOWN,
    Alternative,
    Cls,
    Const,
    Dict,
    Frame,
    Instance,
    Items,
    Member,
    Operation,
    Outside,
    Param,
    Partial,
    Ref,
    Result,
    Text,
    Unbound,
    Value,
    as_text,
    constant_key,
    constant_keys,
    union,
)

if TYPE_CHECKING:
    from .evaluator import Evaluator

# Methods that give back the text they are called on, or its argument, changed at most in form.
STRING_METHODS = frozenset(
    "strip lstrip rstrip lower upper casefold title capitalize swapcase replace format join encode decode expandtabs removeprefix"
    " removesuffix ljust rjust center zfill splitlines split rsplit partition format_map translate".split()
)
# Methods that hand out what is inside a request, an update, a message.
ACCESSORS = frozenset(
    "get getlist get_json json body form text read readline readlines items values copy dict model_dump to_dict receive_text receive_json"
    " receive receive_bytes get_data pop parse_args parse_known_args post getvalue get_argument".split()
)
METHODS = STRING_METHODS | ACCESSORS
# Calls whose result is their first argument in another form.
CONVERSIONS = frozenset(
    "builtins.str builtins.repr builtins.format builtins.ascii builtins.bytes builtins.sorted builtins.reversed builtins.next builtins.iter"
    " textwrap.dedent textwrap.fill textwrap.shorten textwrap.indent inspect.cleandoc json.dumps json.loads html.unescape"
    " copy.copy copy.deepcopy typing.cast os.fspath os.path.expandvars markupsafe.Markup".split()
)
MAX_PARTIALS = 20
_STREAMLIT_WIDGETS = frozenset(("text_input", "text_area", "chat_input"))
_PROMPT_SESSIONS = frozenset(("prompt", "prompt_async"))
# Calls that run a coroutine and give its result.
_AWAITING = frozenset(("asyncio.run", "asyncio.wait_for", "asyncio.ensure_future", "asyncio.create_task", "anyio.run", "nest_asyncio.run"))
# Wrappers that give back the function that they are given, and calls that run one in a thread.
_WRAPPERS = frozenset(("make_async", "sync_to_async", "asyncify", "async_to_sync"))
_IN_THREADS = frozenset(("asyncio.to_thread", "anyio.to_thread.run_sync", "starlette.concurrency.run_in_threadpool"))
_PARSERS = frozenset(("argparse.ArgumentParser", "configargparse.ArgParser", "optparse.OptionParser"))
_OPERATORS = {"operator.add": ast.Add, "operator.mod": ast.Mod, "operator.or_": ast.BitOr, "operator.and_": ast.BitAnd}
# Modules (and one class) that a snippet without its imports can only mean.
SNIPPET_NAMES = {
    name: name
    for name in "os sys re json subprocess shutil pathlib asyncio runpy pickle autogen autogen_agentchat autogen_core autogen_ext".split()
}
SNIPPET_NAMES["Path"] = "pathlib.Path"
_FAMILIES = ("autogen", "pyautogen", "autogen_agentchat", "autogen_core", "autogen_ext", "ag2", "flaml")
STANDARD = frozenset(sys.stdlib_module_names) | {"builtins"}


def call(evaluator: Evaluator, callee: Ref | Member, node: ast.Call, site: Site, frame: Frame | None) -> Value | None:
    """What a call gives; None where nothing is known about it."""
    if isinstance(callee, Ref):
        return _function(evaluator, callee, node, site, frame)
    return _method(evaluator, callee, node, site, frame)


def harmless(evaluator: Evaluator, callee: Alternative) -> bool:
    """Whether a call of it leaves the dicts and lists that are passed as they are: AutoGen's and the standard library's do."""
    if isinstance(callee, Ref):
        return callee.dotted.split(".", 1)[0] in (*STANDARD, *_FAMILIES)
    if isinstance(callee, Member):
        return isinstance(callee.receiver, (Dict, Items, Const, Text, Operation)) or harmless(evaluator, callee.receiver)
    if isinstance(callee, Instance):
        return callee.symbol is not None
    if isinstance(callee, Result):
        return callee.symbol is not None or harmless(evaluator, callee.callee)
    if isinstance(callee, Cls):
        return evaluator.ancestor(callee) is not None
    return isinstance(callee, (Unbound, Partial)) and evaluator.symbol(callee) is not None


def _is_deep(target: Alternative) -> bool:
    """Whether it is a partial of a partial, `MAX_PARTIALS` times over."""
    for _ in range(MAX_PARTIALS):
        if not isinstance(target, Partial):
            return False
        target = target.callee
    return True


def _arguments(evaluator: Evaluator, node: ast.Call, site: Site, frame: Frame | None) -> list[Value]:
    return [evaluator.value(argument, site, frame) for argument in node.args]


def _function(evaluator: Evaluator, callee: Ref, node: ast.Call, site: Site, frame: Frame | None) -> Value | None:
    name, module = callee.dotted, site.scope.module
    if name in OUTSIDE_CALLS:
        return (Outside(node, module, OUTSIDE_CALLS[name]),)
    if (source := outside_name(name)) is not None:
        return (Outside(node, module, source),)
    if name in ("builtins.dict", "collections.OrderedDict", "typing.TypedDict"):
        return _make_dict(evaluator, node, site, frame)
    if name in ("builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset"):
        if not node.args:
            return (Items(node, module, ()),)
        return tuple(a if isinstance(a, (Items, Outside)) else UNKNOWN for a in evaluator.value(node.args[0], site, frame))
    if name in CONVERSIONS:
        values = _arguments(evaluator, node, site, frame)
        value = values[-1 if name == "typing.cast" else 0] if values else (UNKNOWN,)
        return _converted(name, value, node, site)
    if name in ("builtins.int", "builtins.float", "builtins.bool") and len(node.args) == 1:
        return _number(name, evaluator.value(node.args[0], site, frame), node, site)
    if (name in _AWAITING or callee.dotted.rpartition(".")[2] in _WRAPPERS) and node.args:
        return evaluator.value(node.args[0], site, frame)
    if name in _IN_THREADS and node.args:
        return _in_thread(evaluator, node, 0, site, frame)
    if name in ("builtins.enumerate", "builtins.zip") and node.args and not isinstance(node.args[0], ast.Starred):
        return _paired(evaluator, name, node, site, frame)
    if name in ("os.getenv", "os.environ.get", "os.environ.setdefault"):
        fallback = node.args[1] if len(node.args) > 1 else next((k.value for k in node.keywords if k.arg == "default"), None)
        here = (Result(node, module, callee, site, frame),)
        return union((here, evaluator.value(fallback, site, frame))) if fallback is not None else here
    if name in ("functools.partial", "functools.partialmethod") and node.args:
        targets = evaluator.value(node.args[0], site, frame)
        return tuple(UNKNOWN if _is_deep(target) else Partial(node, module, target, site, frame) for target in targets)
    if name in ("os.path.join", "pathlib.Path.joinpath", "posixpath.join"):
        parts = _arguments(evaluator, node, site, frame)
        return (Result(node, module, callee, site, frame),) if parts else None
    if name in ("builtins.vars", "dataclasses.asdict"):
        return (UNKNOWN,)
    if name in _OPERATORS and len(node.args) == 2:
        left, right = _arguments(evaluator, node, site, frame)
        return evaluator.combine(node, _OPERATORS[name], left, right, site)
    if name == "builtins.getattr" and len(node.args) >= 2:
        key = constant_key(evaluator.value(node.args[1], site, frame))
        if key is not None and isinstance(key.value, str):
            return union(evaluator.attribute(holder, key.value, node, site) for holder in evaluator.value(node.args[0], site, frame))
    return None


def _in_thread(evaluator: Evaluator, node: ast.Call, place: int, site: Site, frame: Frame | None) -> Value:
    """``to_thread(f, …)``: what ``f(…)`` gives."""
    started = ast.copy_location(ast.Call(node.args[place], node.args[place + 1 :], node.keywords), node)
    return union(evaluator.called(function, started, site, frame) for function in evaluator.value(node.args[place], site, frame))


def _paired(evaluator: Evaluator, name: str, node: ast.Call, site: Site, frame: Frame | None) -> Value:
    """``enumerate(x)`` and ``zip(x, y)``: pairs of what the iterables hold."""
    module = site.scope.module
    columns = [union(e for a in evaluator.value(argument, site, frame) for e in elements(a)) for argument in node.args]
    if name == "builtins.enumerate":
        columns = [(UNKNOWN,), columns[0]]
    return (Items(node, module, ((Items(node, module, tuple(columns)),),), True),)


def _make_dict(evaluator: Evaluator, node: ast.Call, site: Site, frame: Frame | None) -> Value:
    entries: dict[Any, Value] = {}
    open_ = False
    sources = [evaluator.value(argument, site, frame) for argument in node.args]
    sources += [evaluator.value(keyword.value, site, frame) for keyword in node.keywords if keyword.arg is None]
    for value in sources:
        for alternative in value:
            if isinstance(alternative, Dict):
                entries.update(alternative.entries)
                open_ |= alternative.open or len(value) > 1
            elif isinstance(alternative, Items) and not alternative.open:
                for pair in alternative.elements:
                    open_ |= not _add_pair(evaluator, entries, pair)
            else:
                open_ = True
    entries.update({keyword.arg: evaluator.value(keyword.value, site, frame) for keyword in node.keywords if keyword.arg is not None})
    return (Dict(node, site.scope.module, entries, open_),)


def _add_pair(evaluator: Evaluator, entries: dict[Any, Value], pair: Value) -> bool:
    if len(pair) != 1 or not isinstance(pair[0], Items) or len(pair[0].elements) != 2:
        return False
    key = constant_key(pair[0].elements[0])
    if key is None:
        return False
    entries[key.value] = pair[0].elements[1]
    return True


def _converted(name: str, value: Value, node: ast.Call, site: Site) -> Value:
    module = site.scope.module
    if name in ("copy.copy", "copy.deepcopy", "typing.cast", "os.fspath"):
        return value
    if name == "builtins.str":
        return tuple(as_text(a) if isinstance(a, Const) else _in_other_form(a, node, module) for a in value)
    return tuple(a if isinstance(a, Outside) else _in_other_form(a, node, module) for a in value)


def _in_other_form(alternative: Alternative, node: ast.AST, module: Any) -> Alternative:
    return alternative if isinstance(alternative, (Outside, Result, Instance, Operation)) else Text(node, module, ((alternative,),))


def _number(name: str, value: Value, node: ast.Call, site: Site) -> Value:
    make = {"builtins.int": int, "builtins.float": float, "builtins.bool": bool}[name]
    found: list[Alternative] = []
    for alternative in value:
        if isinstance(alternative, Const):
            try:
                found.append(Const(alternative.node, alternative.module, make(alternative.value)))
                continue
            except (TypeError, ValueError, OverflowError):
                pass
        found.append(UNKNOWN)
    return union([tuple(found)])


def _method(evaluator: Evaluator, callee: Member, node: ast.Call, site: Site, frame: Frame | None) -> Value | None:
    holder, name, module = callee.receiver, callee.name, site.scope.module
    if name == "run_in_executor" and len(node.args) > 1:
        return _in_thread(evaluator, node, 1, site, frame)
    if name == "run_until_complete" and node.args:
        return evaluator.value(node.args[0], site, frame)
    if isinstance(holder, Dict):
        return _dict_method(evaluator, holder, name, node, site, frame)
    if isinstance(holder, Items) and name == "copy":
        return (holder,)
    if (
        isinstance(holder, Const)
        and isinstance(holder.value, str)
        and name in ("strip", "lower", "upper", "lstrip", "rstrip")
        and not node.args
    ):
        return (Const(holder.node, holder.module, getattr(holder.value, name)()),)
    if isinstance(holder, Outside) and name in METHODS:
        return (holder,)
    if isinstance(holder, Result) and _is_parser(holder) and name in ("parse_args", "parse_known_args", "parse"):
        return (Outside(node, module, "argparse"),)
    if name in _STREAMLIT_WIDGETS and _rooted_in(holder, "streamlit"):
        return (Outside(node, module, f"st.{name}"),)
    if name in _PROMPT_SESSIONS and _rooted_in(holder, "prompt_toolkit"):
        return (Outside(node, module, "prompt_toolkit"),)
    if name in STRING_METHODS and isinstance(holder, (Const, Text, Param, Member, Result, Items)):
        parts: list[Value] = [(holder,)]
        if name in ("format", "join", "format_map"):
            parts += _arguments(evaluator, node, site, frame)
            parts += [evaluator.value(keyword.value, site, frame) for keyword in node.keywords]
        return (Text(node, module, tuple(_flat(parts))),)
    return None


def _flat(parts: list[Value]) -> list[Value]:
    """The parts, the elements of lists in their place (``", ".join([a, b])``)."""
    found: list[Value] = []
    for part in parts:
        for alternative in part:
            found += alternative.elements if isinstance(alternative, Items) else [(alternative,)]
    return found


def _is_parser(holder: Result) -> bool:
    return isinstance(holder.callee, Ref) and holder.callee.dotted in _PARSERS


def _rooted_in(holder: Alternative, package: str) -> bool:
    """Whether something comes out of a package: ``st.columns(2)[0]``, ``PromptSession()``."""
    while isinstance(holder, (Member, Result)):
        holder = holder.receiver if isinstance(holder, Member) else holder.callee
    return isinstance(holder, Ref) and holder.dotted.split(".", 1)[0] == package


def _dict_method(evaluator: Evaluator, holder: Dict, name: str | None, node: ast.Call, site: Site, frame: Frame | None) -> Value | None:
    if name == "copy":
        return (Dict(holder.node, holder.module, holder.entries, holder.open),)
    if name in ("get", "pop", "setdefault") and node.args:
        default = evaluator.value(node.args[1], site, frame) if len(node.args) > 1 else (Const(node, site.scope.module, None),)
        found = []
        for key in constant_keys(evaluator.value(node.args[0], site, frame)):
            value = holder.get(key.value) if key is not None else union((*holder.entries.values(), (UNKNOWN,)))
            found.append(tuple(a for a in value if a is not ABSENT))
            if key is None or key.value not in holder.entries or ABSENT in value:
                found.append(default)
        return union(found)
    return None
