"""Limits that are numbers."""

from __future__ import annotations

from typing import TypeGuard

from ..evaluating.values import Alternative, Const
from ..quoting import shown


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether it is an int or a float, and not a bool."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def timeout_problem(alternative: Alternative, limit: int, said: str = "") -> str | None:
    """What is wrong with a timeout: None, not above zero, or above the limit, which is ``said`` so. None where nothing is."""
    if not isinstance(alternative, Const):
        return None
    value = alternative.value
    if value is None:
        return "None"
    if is_number(value) and value <= 0:
        return shown(value)
    return f"{shown(value)}, above {said}" if is_number(value) and value > limit else None
