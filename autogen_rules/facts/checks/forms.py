"""What an expression holds of a value that a path leads to: the whole of it, its first word, a part, what was measured or made of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import IntEnum
from itertools import islice

from ...evaluating import methods
from ...reading.model import Event, Kind, Scope, ScopeKind, Site
from ...reading.states import aliases
from ...reading.syntax import Function, arguments_of, is_dict_call, within
from ..base import Facts, once, once_from
from .value_paths import (
    beginning, element_in, element_of_rest, head, holder_of, holder_of_keys, is_of_list, loses_its_first, path_of, stands_beside,
)  # fmt: skip


class Form(IntEnum):
    """What is left of a value, from least to most. ``KIND`` is its type, or what is asked of a file of its name, ``SIZE`` its length or the
    place of a word, ``MADE`` what another function made of it, or a table has for it, ``CLEAN`` what a library made harmless, ``RESOLVED``
    a path without ``..`` and links.
    """

    NONE = 0
    KIND = 1
    SIZE = 2
    PART = 3
    FIRST = 4
    HOST = 5
    NAME = 6
    MADE = 7
    WHOLE = 8
    RESOLVED = 9
    CLEAN = 10
    FOUND = 11


# Forms in which nothing of a value is missing.
WHOLE = (Form.WHOLE, Form.RESOLVED)
# An expression is looked into so deep; a step to what a name is bound to counts as several.
MAX_DEPTH = 42
STEP = 7
MAX_BINDINGS = 24
# A path of more steps is taken for no other's: ``node = node["next"]``.
MAX_STEPS = 8
# Of a longer list, or of more arguments, the first may hold it.
MAX_HELD = 100
# Events after which a name holds what an expression says.
HOLDING = frozenset((Kind.ASSIGNED, Kind.UNPACKED, Kind.AUGMENTED, Kind.ENTERED, Kind.ELEMENT))
_SAME = methods.METHODS | frozenset(
    "str repr bytes bytearray list tuple set frozenset deque sorted Path PurePath PosixPath abspath expanduser expandvars fspath dedent"
    " dumps loads match fullmatch urlparse urlsplit unquote extract_code enumerate iter zip map"
    " absolute as_posix joinpath with_suffix with_name group groups hash md5 sha1 sha256 sha512 hexdigest".split()
)
_RESOLVING = frozenset("resolve realpath abspath normpath commonpath commonprefix".split())
_NUMBERS = frozenset("int float bool UUID ip_address ip_network fromisoformat strptime".split())
_TYPES = frozenset("isinstance type hasattr callable".split())
_OF_PATHS = frozenset("exists isfile isdir is_file is_dir islink lexists getsize getmtime stat lstat access".split())
_FINDS = frozenset("find rfind index rindex count".split())
_OF_LISTS = frozenset(("index", "count"))
_HOSTS = frozenset(("netloc", "hostname", "host"))
_NAMES = frozenset(("name", "basename", "stem"))
# What gives a part of a value, or what is found in it.
_PARTING = frozenset("splitext urljoin search findall sub".split())
# What an uploaded file is called and said to be, which says nothing of what is in it.
_OF_FILES = frozenset(("filename", "content_type", "mimetype"))
_STEP = re.compile(r"[.\[]")
_PLACE = re.compile(r"\[(\d+)\]")
# What says which program a command starts, and which class a component is of.
_FIRST = frozenset(("[0]", "['provider']"))


def form(facts: Facts, scope: Scope, node: ast.AST, path: str, depth: int = MAX_DEPTH) -> Form:
    """What an expression of a scope holds of the value that a path leads to."""
    here = path_of(node)
    if depth <= 0 or (isinstance(node, ast.Name) and node.id != head(path) and not bindings(scope, node.id)):
        return Form.NONE
    others = _other_paths(scope, here, path) if here is not None else []
    if here is not None and (paths := _same_paths(others, path)):
        several = here in scope.parameters or len(bindings(scope, here)) > 1
        line = getattr(node, "lineno", 0) if several else 0
        return max(_of_path(facts, scope, each, path, depth, line) for each in paths)
    if any(stands_beside(each, path) for each in others):
        return Form.NONE
    if isinstance(node, ast.Call) and not is_dict_call(node):
        return _of_call(facts, scope, node, path, depth)
    if isinstance(node, ast.Subscript):
        holder = form(facts, scope, node.value, path, depth - 1)
        if holder is Form.NONE:
            return Form.NONE if form(facts, scope, node.slice, path, depth - 1) is Form.NONE else Form.MADE
        return holder if _is_rest(scope, node.value) else _of_item(holder, node)
    if isinstance(node, ast.Attribute):
        return _of_attribute(form(facts, scope, node.value, path, depth - 1), node.attr)
    if isinstance(node, (ast.GeneratorExp, ast.ListComp, ast.SetComp)):
        inner = scope.module.scopes.get(node, scope)  # what an object says of itself is a copy, which has none
        is_other = inner is not scope and head(path) in inner.bound
        return Form.NONE if is_other else form(facts, inner, node.elt, path, depth - 1)
    return max((form(facts, scope, child, path, depth - 1) for child in islice(held(node), MAX_HELD)), default=Form.NONE)


def _other_paths(scope: Scope, here: str, path: str) -> list[str]:
    """A path, and those that it has besides (`same_as`); a name has others for what is an element of a list alone."""
    if "[" not in path and here.isidentifier():
        return [here]
    found: list[str] = []
    there: str | None = here
    while there is not None:
        found.append(there)
        there = same_as(scope, there, path)
    return found


def _same_paths(others: list[str], path: str) -> list[str]:
    """The paths by which to compare an item with a path: its own, and that of which it is an item where its holder is bound to another's;
    of an element of the list that the path leads to, by this alone; none of another list's, of which the list may say more.
    """
    if len(others) == 1 and "[" not in others[0]:
        return others
    elements = [(there, element_in(there)) for there in others]
    own = [there for there, element in elements if element is not None and path.startswith(element)]
    is_other = any(stands_beside(each, path) for each in others[1:])
    return own[:1] or [there for there, element in elements if element is None and not is_other]


def same_as(scope: Scope, here: str, path: str = "") -> str | None:
    """The path that an item has besides: after ``last = messages[-1]`` that of the element; in a loop over a list that of the element of it
    which another path leads to.
    """
    name = beginning(here)
    bound = bindings(scope, name) if here != name or is_of_list(path) else []
    event = bound[0] if len(bound) == 1 else None
    if event is None or here == name:
        return unpacked(event) if event is not None else None
    holder = holder_of(event.node) if event.kind in (Kind.ASSIGNED, Kind.ELEMENT) and not event.path else None
    if event.kind is Kind.ELEMENT:
        holder = element_in(path) if is_of_list(path) and beginning(path) == holder else None
    there = f"{holder}{here[len(name) :]}" if holder is not None else _of_rest(event, here[len(name) :])
    return there if there is not None and len(_STEP.findall(there)) <= MAX_STEPS else None


def unpacked(event: Event) -> str | None:
    """The path of the element of a list that a name is bound to beside others: ``words[1]`` of ``kind, task = words``."""
    match event:
        case Event(kind=Kind.UNPACKED, path=(int(place),), node=several) if place >= 0:
            holder = path_of(several)
            return f"{holder}[{place}]" if holder is not None and not is_of_list(holder) else element_of_rest(several, place)
    return None


def _of_rest(event: Event, steps: str) -> str | None:
    """The path of an item of what is left of a list, ``argv[2]["text"]`` after ``rest = argv[1:]``, by the ``steps`` from that."""
    found = _PLACE.match(steps) if event.kind is Kind.ASSIGNED and not event.path else None
    element = element_of_rest(event.node, int(found[1])) if found is not None else None
    return f"{element}{steps[found.end() :]}" if found is not None and element is not None else None


def is_of_keys(scope: Scope, path: str, node: ast.AST) -> bool:
    """Whether an expression is what holds the item or attribute that a path leads to, or the keys of it: ``data``, ``set(data)`` of
    ``data["text"]``, ``st.session_state`` of ``st.session_state.text``; by another name, too.
    """
    holder = holder_of_keys(node)
    return holder is not None and any(path.startswith((f"{each}[", f"{each}.")) for each in _read_from(scope, holder))


def _read_from(scope: Scope, path: str) -> list[str]:
    """A path, and what it is read from: ``value`` and ``body["a"]`` after ``value = body["a"]``, where nothing else is bound to it."""
    found = [path]
    while len(found) < MAX_STEPS and len(bound := bindings(scope, found[-1])) == 1:
        other = path_of(bound[0].node) if bound[0].kind is Kind.ASSIGNED else None
        if other is None:
            break
        found.append(other)
    return found


def _is_rest(scope: Scope, node: ast.AST) -> bool:
    """Whether it is what ``*args`` of the function takes: an item of it is an argument as it came."""
    rest = scope.node.args.vararg if isinstance(scope.node, Function) else None
    return rest is not None and isinstance(node, ast.Name) and node.id == rest.arg


def held(node: ast.AST) -> Iterator[ast.AST]:
    """The expressions whose values an expression holds: not those of a call, an item or an attribute."""
    if isinstance(node, (ast.Await, ast.FormattedValue, ast.Starred, ast.AugAssign, ast.NamedExpr)):
        yield node.value
    elif isinstance(node, ast.BinOp):
        yield from (node.left, node.right)
    elif isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse)
    elif isinstance(node, (ast.JoinedStr, ast.BoolOp)):
        yield from node.values
    elif isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        yield from node.elts
    elif isinstance(node, ast.Dict):
        yield from node.values
    elif isinstance(node, ast.Call):  # of ``dict``
        yield from arguments_of(node)


@once_from(Form.NONE)
def _of_path(facts: Facts, scope: Scope, here: str, path: str, depth: int, line: int) -> Form:
    """As `form`, for a name; where it is bound several times, by what stands above its line."""
    if here == path or (path.startswith((f"{here}.", f"{here}[")) and not _is_module(scope, here)):
        return Form.WHOLE
    if here.startswith((f"{path}.", f"{path}[")):
        return Form.FIRST if here[len(path) :] in _FIRST else _of_attribute(Form.WHOLE, here[len(path) + 1 :])
    bound = [event for event in _seeing(scope, here, head(path)) if not line or getattr(event.node, "lineno", 0) < line]
    found = max((_of_binding(facts, scope, event, path, depth - STEP) for event in bound), default=Form.NONE)
    holder, _, attribute = here.rpartition(".")
    if found or not holder or path.startswith((f"{holder}.", f"{holder}[")):
        return found
    return _of_attribute(_of_path(facts, scope, holder, path, depth - 1, line), attribute)


@once
def _seeing(scope: Scope, path: str, name: str) -> list[Event]:
    """The `bindings` of a path that stand where a name means what it means in the scope: not in a function around that whose name it is."""
    owner = scope.owner_of(name)
    found = bindings(scope, path)
    return found if owner is None or owner.parent is None else [event for event in found if owner in event.site.scope.lookups()]


@once
def _is_module(scope: Scope, name: str) -> bool:
    """Whether a name is that of a module, which hands out values and is none: ``import streamlit as st``."""
    around = scope.owner_of(name)
    return around is not None and any(isinstance(event.node, ast.alias) for event in around.events.get(name, ()))


def _of_binding(facts: Facts, scope: Scope, event: Event, path: str, depth: int) -> Form:
    if event.kind is Kind.ELEMENT and is_of_keys(scope, path, event.node) and not is_of_list(path):
        return Form.NONE
    found = form(facts, scope, event.node, path, depth)
    if not event.path or found not in (Form.WHOLE, Form.FIRST):
        return found
    is_field = element_in(path) == path == path_of(event.node)  # ``language, code = blocks[0]``
    is_first = found is Form.WHOLE and event.kind is Kind.UNPACKED and event.path == (0,)
    return Form.FIRST if is_first and not is_field else Form.PART


def losing_first(scope: Scope, path: str) -> list[tuple[ast.AST, Site]]:
    """Where a scope takes the first element out of the list that a path leads to, or of whose element it does."""
    return _losing_first(scope).get(beginning(path) if is_of_list(path) else path, [])


@once
def _losing_first(scope: Scope) -> dict[str, list[tuple[ast.AST, Site]]]:
    """Where a scope takes the first elements out of lists, by the paths of these."""
    found: dict[str, list[tuple[ast.AST, Site]]] = {}
    lost = ((event.node, event.site) for events in scope.events.values() for event in events if event.kind is Kind.ITEM_LOST)
    for node, site in (*scope.module.calls_in.get(scope, ()), *lost):
        several = loses_its_first(node)
        if several is not None:
            found.setdefault(path_of(several) or "", []).append((node, site))
    return found


@once
def bindings(scope: Scope, path: str) -> list[Event]:
    """What a scope, or one around it, binds a path to, as far as the value is held. Of many bindings, the last."""
    name = head(path)
    for around in scope.lookups():
        found = [event for event in around.events.get(path, ()) if event.kind in HOLDING]
        if found or around.owns(name):
            return found[-MAX_BINDINGS:]
    return []


def written_at(event: Event) -> Site:
    """Where the expression is evaluated that an event binds: what a loop or a ``with`` begins with, before its body."""
    parent = event.site.block.parent
    if event.kind in (Kind.ELEMENT, Kind.ENTERED) and parent is not None:
        return parent
    around = event.site.scope.site
    return around if event.kind is Kind.ELEMENT and event.site.index == 0 and around is not None else event.site


def _of_item(holder: Form, node: ast.Subscript) -> Form:
    if holder not in WHOLE:
        return Form.PART if holder is Form.FIRST else holder
    first = isinstance(node.slice, ast.Constant) and node.slice.value == 0
    return Form.FIRST if first else Form.PART


def _of_attribute(holder: Form, attribute: str) -> Form:
    if holder not in WHOLE:
        return holder
    if attribute in _HOSTS:
        return Form.HOST
    if attribute in _OF_FILES:
        return Form.KIND
    return Form.NAME if attribute in _NAMES else Form.PART


def _of_call(facts: Facts, scope: Scope, node: ast.Call, path: str, depth: int) -> Form:
    name = scope.module.called_name(node)
    if (several := loses_its_first(node)) is not None:
        found = Form.NONE if path_of(several) == path else form(facts, scope, several, path, depth - 1)
        return Form.FIRST if found in WHOLE else found
    if name == "len" and _counts(facts, scope, node, path, depth):
        return Form.NONE
    receiver = form(facts, scope, node.func.value, path, depth - 1) if isinstance(node.func, ast.Attribute) else Form.NONE
    arguments = arguments_of(node)[:MAX_HELD]
    given = max((form(facts, scope, argument, path, depth - 1) for argument in arguments), default=Form.NONE)
    found = max(receiver, given)
    if found is Form.NONE and looks_at(scope, node, path):
        return Form.MADE
    if found in (Form.NONE, Form.CLEAN, Form.SIZE, Form.KIND, Form.FOUND) or (found is Form.MADE and name not in _OF_PATHS):
        return found
    if _is_own(facts, scope, node):
        return Form.MADE
    if name in _OF_PATHS or name in _TYPES:
        return Form.KIND
    if name == "len":
        return Form.SIZE
    if name in _FINDS:
        return Form.MADE if receiver is Form.NONE and given in WHOLE and name in _OF_LISTS else Form.FOUND
    if name in _NUMBERS:
        return Form.CLEAN
    if name in _RESOLVING:
        return Form.RESOLVED
    if name in _NAMES:
        return Form.NAME
    if name in _PARTING:
        return Form.PART
    looked_up = receiver is Form.NONE and name in methods.ACCESSORS
    return found if name in _SAME and not looked_up else Form.MADE


def _counts(facts: Facts, scope: Scope, node: ast.Call, path: str, depth: int) -> bool:
    """Whether ``len`` tells how many stand beside an item, which says nothing of that: ``len(sys.argv)`` of ``sys.argv[1]``."""
    several = path.rpartition("[")[0]
    match node.args:
        case [ast.Subscript(holder, ast.Slice()) | holder] if several:
            found = form(facts, scope, holder, several, depth - 1)
            return found is Form.WHOLE or found is Form.PART is form(facts, scope, holder, path, depth - 1)  # ``given = sys.argv[1:]``
    return False


def looks_at(scope: Scope, node: ast.Call, path: str) -> bool:
    """Whether a function inside this one is called that looks at a value itself, which it is not given."""
    return isinstance(node.func, ast.Name) and head(path) in looked_at(scope).get(node.func.id, ())


@once
def looked_at(scope: Scope) -> dict[str, set[str]]:
    """The functions in a function, and those beside it that it calls, by name, each with the names in it that are not its own."""
    if scope.kind is not ScopeKind.FUNCTION or scope.parent is None:
        return {}
    around = looked_at(scope.parent)
    called = {getattr(call.func, "id", "") for call, _ in scope.module.calls_in.get(scope, ())} if around else set()
    found = {name: around[name] - scope.parameters - scope.bound for name in called & around.keys()}
    for name, event in ((name, event) for name, events in scope.events.items() for event in events):
        if isinstance(event.node, Function):
            inner = scope.module.scopes[event.node]
            names = {each.id for each in within(event.node) if isinstance(each, ast.Name)} - inner.parameters - inner.bound
            found |= dict.fromkeys((name, *aliases(scope).get(name, ())), names)
    return found


def _is_own(facts: Facts, scope: Scope, node: ast.Call) -> bool:
    """Whether a function of the program is called by its name, which may be that of a library's: ``resolve(…)``."""
    if not isinstance(node.func, ast.Name):
        return False
    name = node.func.id
    around = scope.owner_of(name)
    events = around.events.get(name, ()) if around is not None else ()
    if any(event.kind is Kind.FUNCTION for event in events):
        return True
    sources = [(event.node.module or "").partition(".")[0] for event in events if isinstance(event.node, ast.ImportFrom)]
    return name in scope.module.from_others and facts.world.roots.isdisjoint(sources)
