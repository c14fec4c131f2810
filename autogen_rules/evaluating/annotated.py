"""What annotations of fields and parameters say that there is: some instance of a class."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING

from ..reading.model import Scope
from ..reading.syntax import annotation_of, dotted, last_name, united, unquoted
from .values import UNKNOWN, Alternative, Cls, Declared, Instance, Items, Ref, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here

# What an annotation wraps the type of elements in, and those of keys and values.
LISTS = frozenset("list List tuple Tuple set Set frozenset FrozenSet Sequence MutableSequence Iterable Collection Iterator".split())
DICTS = frozenset("dict Dict Mapping MutableMapping defaultdict DefaultDict OrderedDict".split())


def declaration(evaluator: Evaluator, cls: Cls, name: str) -> tuple[ast.expr, Cls] | None:
    """What a field is annotated as, and the class that does it: this one, or the first of its bases."""
    for known in evaluator.lineage(cls):
        for statement in known.node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.target.id == name:
                return statement.annotation, known
    return None


def annotated_parameter(evaluator: Evaluator, scope: Scope, name: str) -> Value:
    """Some instance of each class that a parameter of a function is annotated with."""
    written = annotation_of(scope.function, name)
    return named_instances(evaluator, written, evaluator.at(scope.site)) if written is not None and scope.site is not None else ()


def named_instances(evaluator: Evaluator, annotation: ast.expr, here: Here) -> Value:
    """Some instance of each class of the project, or of the library, that an annotation names: ``X``, ``X | None``, ``Optional[X]``,
    ``Annotated[X, …]``, ``"X"``, a name of one of these; of ``list[X]`` a list with such instances.
    """
    match annotation:
        case ast.Constant(value=str()):
            inner = unquoted(annotation)
            return named_instances(evaluator, inner, here) if inner is not None else ()
        case ast.BinOp(op=ast.BitOr()):
            return union(named_instances(evaluator, each, here) for each in united(annotation))
        case ast.Subscript(value=ast.Name(id="Optional") | ast.Attribute(attr="Optional"), slice=inner):
            return named_instances(evaluator, inner, here)
        case ast.Subscript(value=ast.Name(id="Annotated") | ast.Attribute(attr="Annotated"), slice=ast.Tuple(elts=[inner, *_])):
            return named_instances(evaluator, inner, here)
        case ast.Subscript(value=of, slice=inner) if last_name(of) in LISTS:
            held = named_instances(evaluator, inner.elts[0] if isinstance(inner, ast.Tuple) else inner, here)
            return (Items(annotation, here.module, (), (*held, UNKNOWN)),) if held else ()
        case ast.Name() | ast.Attribute():
            found = named_type(annotation, here)
            aliases = [a for a in found if isinstance(a, Ref) and isinstance(a.node, ast.Subscript)]
            if aliases:
                return union(evaluator.remember((named_instances, a.node), partial(_aliased, evaluator, a)) for a in aliases)
        case _:
            return ()
    return tuple(some for a in found if (some := instance_of(evaluator, a)) is not None)


def named_type(written: ast.expr, here: Here) -> Value:
    """What a name in an annotation stands for, at its place or, since annotations may be read later, at the end of the module."""
    name = dotted(written)
    found = here.name(name, written) if name else here.value(written)
    return found if UNKNOWN not in found or not name else here.at(here.module.top.end).name(name, written)


def _aliased(evaluator: Evaluator, alias: Ref) -> Value:
    """Some instance of the class that a name of an annotation stands for."""
    assert isinstance(alias.node, ast.expr)
    return named_instances(evaluator, alias.node, evaluator.at(alias.module.top.end))


def instance_of(evaluator: Evaluator, cls: Alternative) -> Instance | Declared | None:
    if isinstance(cls, Cls):
        return evaluator.instance_of(cls)
    symbol = evaluator.symbol(cls) if isinstance(cls, Ref) else None
    return Declared(cls.node, cls.module, symbol) if isinstance(cls, Ref) and symbol is not None else None
