"""Answers that are kept on what they are about."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast


class Remembers(Protocol):
    """Something that keeps answers about itself."""

    memo: dict[tuple[object, ...], Any]


R = TypeVar("R", bound=Remembers)
P = ParamSpec("P")
T = TypeVar("T")


def once(compute: Callable[Concatenate[R, P], T]) -> Callable[Concatenate[R, P], T]:
    """Keep what a function of something that `Remembers` and of hashable arguments, passed by position, gives."""

    def remembered(holder: R, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = compute, *args
        memo = holder.memo
        if key not in memo:
            memo[key] = compute(holder, *args, **kwargs)
        return cast(T, memo[key])

    update_wrapper(remembered, compute)
    return remembered
