"""Records: copies of objects with other fields (``dataclasses.replace``), and what named tuples hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reading.syntax import fields
from .asked import is_constant, is_none
from .values import ABSENT, Alternative, Cls, Const, Dict, Instance, Items, Place, Ref, Result, Value, present

if TYPE_CHECKING:
    from .arguments import Arguments
    from .evaluator import Evaluator

ENUMS = frozenset(("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"))
COPYING = frozenset("dataclasses.replace copy.replace attr.evolve attrs.evolve".split())
# Methods that copy the object; a model's are given the fields in a dict ``update``.
COPIES = frozenset(("_replace", "model_copy", "copy"))


def class_of(instance: Alternative) -> Cls | None:
    """The class of the project that an object is of; None for anything else."""
    cls = instance.cls if isinstance(instance, Instance) else instance.callee if isinstance(instance, Result) else None
    return cls if isinstance(cls, Cls) else None


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


def without_excluded(entries: dict[str, Value], cls: Cls, dumping: Arguments) -> dict[str, Value]:
    """The fields of a model without what it is told to leave out: ``model_dump(exclude_none=True, exclude_unset=True, exclude={"x"})``."""
    told = {name for name in dumping.names if any(is_constant(a, True) for a in dumping.get(name))}
    excluded = {name for a in dumping.get("exclude") for name in _keys(a)}
    here, unset = dumping.here, set()
    if told & {"exclude_unset", "exclude_defaults"}:
        plain = here.evaluator.instance_of(cls)
        unset = {a.node for name in entries for a in here.attribute(plain, name, dumping.node) if isinstance(a, Place)}

    def left_out(name: str, alternative: Alternative) -> bool:
        by_default = isinstance(alternative, Place) and alternative.node in unset
        return name in excluded or by_default or ("exclude_none" in told and is_none(alternative))

    return {name: tuple(ABSENT if left_out(name, a) else a for a in value) for name, value in entries.items()}


def _keys(names: Alternative) -> set[object]:
    """The words of a set or list, or the keys of a dict."""
    if isinstance(names, Dict):
        return {*names.entries}
    return {a.value for a in names.held if isinstance(a, Const)} if isinstance(names, Items) else set()


def field(names: Arguments, given: Arguments, name: str) -> Value:
    """What a named tuple, made by ``namedtuple(…)`` with its ``names``, was given for one of them; nothing where that is not known."""
    order = [word for value in names.values()[1:2] for a in value for word in _words(a)]
    found = given.get(name, order.index(name)) if name in order else (ABSENT,)
    return present(found)


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
