"""Records: copies of objects with other fields (``dataclasses.replace``), and what named tuples hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reading.syntax import fields
from .values import ABSENT, Alternative, Cls, Const, Instance, Items, Ref, Result, Value

if TYPE_CHECKING:
    from .arguments import Arguments
    from .evaluator import Evaluator

COPYING = frozenset("dataclasses.replace copy.replace attr.evolve attrs.evolve".split())
# Methods that copy the object; a model's are given the fields in a dict ``update``.
COPIES = frozenset(("_replace", "model_copy", "copy"))


def replaced(record: Alternative, arguments: Arguments) -> Value | None:
    """A copy of an object of a class of the project, or of a named tuple, with the arguments in the place of its fields; else None."""
    match record:
        case Result(callee=Cls() | Result(callee=Ref(dotted="collections.namedtuple"))):
            made = arguments.changing(record.arguments)
            return (Result(arguments.node, arguments.here.module, record.callee, made, record.symbol),)
        case Instance():
            return (Result(arguments.node, arguments.here.module, record.cls, arguments.changing(None), record.symbol),)
    return None


def fields_of(evaluator: Evaluator, cls: Cls) -> list[str]:
    """The fields of a record in the order in which a call gives them: those of its bases first."""
    return [name for known in reversed(evaluator.lineage(cls)) for name in fields(known.node)]


def field(names: Arguments, given: Arguments, name: str) -> Value:
    """What a named tuple, made by ``namedtuple(…)`` with its ``names``, was given for one of them; nothing where that is not known."""
    order = [word for value in names.values()[1:2] for a in value for word in _words(a)]
    found = given.get(name, order.index(name)) if name in order else (ABSENT,)
    return tuple(alternative for alternative in found if alternative is not ABSENT)


def by_position(record: Result) -> Items | None:
    """What an object of a class of the project that is a ``NamedTuple`` holds, in its order; None for any other."""
    cls, evaluator = record.callee, record.here.evaluator
    if not isinstance(cls, Cls) or not any(isinstance(base, Ref) and base.dotted == "typing.NamedTuple" for base in evaluator.bases(cls)):
        return None
    return Items(record.node, record.module, tuple(record.here.attribute(record, name, record.node) for name in fields(cls.node)))


def _words(names: Alternative) -> list[str]:
    """The names of the fields: ``["a", "b"]``, ``"a b"``, ``"a, b"``."""
    if isinstance(names, Items):
        return [str(a.value) for a in names.held if isinstance(a, Const)]
    return str(names.value).replace(",", " ").split() if isinstance(names, Const) else []
