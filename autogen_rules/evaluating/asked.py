"""What is asked of one alternative of a value: whether it is true, what it is called, where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..reading.syntax import Asks, Narrowing
from .values import ABSENT, UNKNOWN, Alternative, Const, Declared, Dict, Instance, Items, Member, Param, Ref, Result, Unbound, Value

if TYPE_CHECKING:
    from .world import Symbol


def without_none(value: Value) -> Value:
    """The alternatives but None, which stands for "not yet set" where something else is bound later."""
    return tuple(a for a in value if not is_constant(a, None))


def symbol_of(alternative: Alternative) -> Symbol | None:
    """The library's class that an object is one of."""
    return alternative.symbol if isinstance(alternative, (Result, Instance, Declared, Param)) else None


def name_of(alternative: Alternative) -> str:
    """A name of another package, one that nothing binds, or what is an attribute of these or of what a call of them gives; else empty."""
    match alternative:
        case Ref():
            return alternative.dotted
        case Unbound():
            return alternative.name
        case Member(receiver=Result(callee=holder), name=str(name)) | Member(receiver=holder, name=str(name)):
            return f"{name_of(holder)}.{name}"
    return ""


def passed_by(alternative: Alternative) -> Param | None:
    """The parameter, for the calls that are not seen, that it is or comes out of, or that gives it, ``make()``."""
    while isinstance(alternative, (Member, Result)):
        alternative = alternative.receiver if isinstance(alternative, Member) else alternative.callee
    return alternative if isinstance(alternative, Param) else None


def is_passed(alternative: Alternative) -> bool:
    """Whether it is a parameter, or comes out of one, for the calls that are not seen."""
    return passed_by(alternative) is not None


def package_of(alternative: Alternative) -> str | None:
    """The package that something comes out of."""
    while isinstance(alternative, (Result, Member)):
        alternative = alternative.callee if isinstance(alternative, Result) else alternative.receiver
    return alternative.dotted.split(".")[0] if isinstance(alternative, Ref) else None


def truth(alternative: Alternative) -> bool | None:
    """Whether it is true; None where that is not known."""
    if isinstance(alternative, Const):
        return bool(alternative.value)
    if isinstance(alternative, Dict):
        unsure = (ABSENT, UNKNOWN) if alternative.open else (ABSENT,)
        if not all(any(other in unsure for other in entry) for entry in alternative.entries.values()):
            return True
        return None if alternative.open or any(entry != (ABSENT,) for entry in alternative.entries.values()) else False
    if isinstance(alternative, Items) and not alternative.open:
        return bool(alternative.elements)
    return None


def is_false(value: Value) -> bool:
    """Whether all that it can be is false."""
    return all(truth(alternative) is False for alternative in value)


def passes(alternative: Alternative, narrowing: Narrowing) -> bool:
    """Whether a value may pass the test of a branch; `ABSENT`, whether what has none under a key does."""
    if narrowing.asks is Asks.PRESENCE:
        return alternative is UNKNOWN or (alternative is not ABSENT) is narrowing.outcome
    if alternative is not ABSENT and not isinstance(alternative, Const):
        return True
    value = alternative.value if isinstance(alternative, Const) else None
    if narrowing.asks is Asks.TRUTH:
        return bool(value) is narrowing.outcome
    alike = [each for each in narrowing.constants if each == value]
    return any(narrowing.asks is Asks.EQUALITY or type(each) is type(value) for each in alike) is narrowing.outcome


def is_constant(alternative: Alternative, constant: bool | None) -> bool:
    """Whether it is this constant: True, False, None."""
    return isinstance(alternative, Const) and alternative.value is constant


def text_of(alternative: Alternative) -> str | None:
    """The text that a constant is; None for anything else."""
    return alternative.value if isinstance(alternative, Const) and isinstance(alternative.value, str) else None


def is_none(alternative: Alternative) -> bool:
    """Whether nothing is given, or None."""
    return alternative is ABSENT or is_constant(alternative, None)


def is_off(alternative: Alternative) -> bool:
    """Whether nothing is given, or what is false: None, False, an empty list."""
    return alternative is ABSENT or truth(alternative) is False


def constant_keys(value: Value) -> Iterator[Const | None]:
    """The constants that a key can be; None for one that is not known."""
    for alternative in value:
        if isinstance(alternative, Const) and isinstance(alternative.value, (str, int, float, bytes, bool, type(None))):
            yield alternative
        else:
            yield None


def constant_key(value: Value) -> Const | None:
    """The constant that a key is; None where it is not known, or one of several."""
    found = list(constant_keys(value))
    return found[0] if len(found) == 1 else None
