"""The path by which a function writes a value: a name, ``step["command"]``, ``self.query``, ``messages[-1]["content"]``."""

from __future__ import annotations

import ast
import re

from ...reading.syntax import children, dotted, last_name

# A longer path is none.
MAX_PATH = 60
_FIRST_ITEM = re.compile(r"""[\w.]+\[(?:\d+|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\]""")
_OF_LIST = re.compile(r"(.*?)\[-?\d+\]")
# Two fields of a record: ``block[0]`` and ``block[1]``.
_BESIDE = re.compile(r"(.*)\[(\d+)\]\1\[(?!\2\])\d+\]")
_KEYS = frozenset("set list tuple sorted frozenset".split())


def path_of(node: ast.AST) -> str | None:
    """The path that an expression is: ``a.b``, ``a["k"]``, ``a.get("k")``, ``a[0]``, ``a[-1]["k"]``; None for anything else."""
    return node.id if isinstance(node, ast.Name) else _path(node, "", MAX_PATH)


def holder_of(node: ast.AST) -> str | None:
    """As `path_of`, for what has items or attributes: also an element that is taken out of a list, ``messages.pop()``."""
    return _held(node, "", MAX_PATH)


def _path(node: ast.AST, steps: str, most: int) -> str | None:
    """The path with the ``steps`` after it; None for one of more than ``most``."""
    match node:
        case ast.Name(name):
            return name + steps
        case _ if most == 0:
            return None
        case ast.Await(inner) | ast.NamedExpr(inner):
            return _path(inner, steps, most - 1)
        case ast.Attribute(holder, name):
            return _held(holder, f".{name}{steps}", most - 1)
        case ast.Subscript(holder, ast.Constant(str(key))) | ast.Call(ast.Attribute(holder, "get" | "pop"), [ast.Constant(str(key)), *_]):
            return _held(holder, f"[{key!r}]{steps}", most - 1)
        case ast.Subscript(several, ast.Constant(int(place))):
            return _path(several, f"[{place}]{steps}", most - 1)
        case ast.Subscript(several, ast.UnaryOp(ast.USub(), ast.Constant(1))):
            return _path(several, f"[-1]{steps}", most - 1)
    return None


def _held(node: ast.AST, steps: str, most: int) -> str | None:
    match node:
        case ast.Call(ast.Attribute(several, "pop"), []):
            return _path(several, f"[-1]{steps}", most)
    return _path(node, steps, most)


def head(path: str) -> str:
    """The name that a path begins with: ``step`` of ``step["command"]``."""
    return path.partition(".")[0].partition("[")[0]


def first_step(path: str) -> str:
    """A path as far as its first item, ``step["command"]`` of ``step["command"].text``; the name that it begins with where it has none."""
    found = _FIRST_ITEM.match(path)
    return found[0] if found is not None else head(path)


def holder_of_keys(node: ast.AST) -> str | None:
    """As `path_of`, for what gives the keys of something: ``data`` of ``set(data)``, ``data.keys()``, ``data``."""
    while isinstance(node, ast.Call):
        match node:
            case ast.Call(ast.Attribute(inner, "keys")):
                node = inner
            case ast.Call(func, [inner, *_]) if last_name(func) in _KEYS:
                node = inner
            case _:
                break
    return path_of(node)


def element_of_rest(node: ast.AST, place: int = 0) -> str | None:
    """The path of an element of what is left of a list, ``argv[2]`` of ``argv[1:]`` at 1: what stands before is not in it."""
    match node:
        case ast.Subscript(several, ast.Slice(lower=ast.Constant(int(first)), upper=None)) if (holder := path_of(several)) is not None:
            return f"{holder}[{first + place}]"
    return None


def leaves_out_the_first(node: ast.AST) -> bool:
    """Whether it is an item of something that is not its first, or what is left without that: ``words[1]``, ``words[2:]``."""
    match node:
        case ast.Subscript(slice=ast.Constant(int(place)) | ast.Slice(lower=ast.Constant(int(place)))):
            return place > 0
    return False


def loses_its_first(node: ast.AST) -> ast.expr | None:
    """The list whose first element is taken out: ``words.pop(0)``, ``words.popleft()``, ``del words[0]``; None for anything else."""
    match node:
        case (
            ast.Call(ast.Attribute(several, "pop"), [ast.Constant(0)])
            | ast.Call(ast.Attribute(several, "popleft"), [])
            | ast.Subscript(several, ast.Constant(0), ast.Del())
        ):
            return several
    return None


def is_after_the_first(path: str) -> bool:
    """Whether a path leads to an element of a list that is not its first: ``words[1]``."""
    found = _OF_LIST.fullmatch(path)
    return found is not None and not path.endswith("[0]")


def led_to(argument: ast.expr, steps: str) -> ast.expr:
    """What the steps of a path lead to from what an argument gives: ``order.line`` of ``order``."""
    if not steps:
        return argument
    found = ast.parse(f"_{steps}", mode="eval").body
    for node in ast.walk(found):
        ast.copy_location(node, argument)
        if isinstance(node, (ast.Attribute, ast.Subscript)) and isinstance(node.value, ast.Name):
            node.value = argument
    return found


def steps_in(node: ast.AST) -> set[str]:
    """The first steps of the paths that an expression mentions."""
    found, waiting = set[str](), [node]
    while waiting:
        inner = waiting.pop()
        item = isinstance(inner, ast.Subscript) and dotted(inner.value)
        path = path_of(inner) if item or isinstance(inner, ast.Name) else None
        if path is not None:
            found.add(path)
        else:
            waiting += children(inner)
    return found


def element_in(path: str) -> str | None:
    """The first element of a list that a path leads through: ``messages[-1]`` of ``messages[-1]["content"]``; None where it does not."""
    found = _OF_LIST.match(path)
    return found[0] if found is not None else None


def is_of_list(path: str) -> bool:
    """Whether a path leads to an element of a list, or to an item of one."""
    return element_in(path) is not None


def beginning(path: str) -> str:
    """What leads to the list of whose element a path is an item; the name that it begins with, where it is none."""
    found = _OF_LIST.match(path)
    return found[1] if found is not None else head(path)


def stands_beside(here: str, path: str) -> bool:
    """Whether a path to an item of an element leads to another item of what may be the same: ``message["role"]`` beside
    ``messages[-1]["content"]``, ``block[0]`` beside ``block[1]``.
    """
    other = _OF_LIST.sub("", here, 1) != _OF_LIST.sub("", path, 1)
    return is_of_list(path) and (other or _BESIDE.fullmatch(here + path) is not None)
