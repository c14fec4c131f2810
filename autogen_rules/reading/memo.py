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
_NOTHING = object()
MAX_WITHIN = 50


def once(compute: Callable[Concatenate[R, P], T]) -> Callable[Concatenate[R, P], T]:
    """Keep what a function of something that `Remembers` and of hashable arguments, passed by position, gives: it is asked again."""
    asked: Callable[..., T] = compute

    def remembered(holder: Any, /, *args: Any) -> Any:
        memo, key = holder.memo, (compute, args)
        known = memo.get(key, _NOTHING)
        if known is _NOTHING:
            known = memo[key] = asked(holder, *args)
        return known

    return cast(Callable[Concatenate[R, P], T], update_wrapper(remembered, compute))


def once_from(start: object) -> Callable[[Callable[Concatenate[R, P], T]], Callable[Concatenate[R, P], T]]:
    """As `once`, for what comes to ask itself the same again: it is then answered ``start``; so is what is asked within `MAX_WITHIN`
    such questions.
    """

    def kept(compute: Callable[Concatenate[R, P], T]) -> Callable[Concatenate[R, P], T]:
        asked: Callable[..., T] = compute

        def remembered(holder: Any, /, *args: Any) -> Any:
            memo, key, within = holder.memo, (compute, args), (once_from,)
            known, depth = memo.get(key, _NOTHING), memo.get(within, 0)
            if known is not _NOTHING or depth == MAX_WITHIN:
                return start if known is _NOTHING else known
            memo[key], memo[within] = start, depth + 1
            try:
                memo[key] = asked(holder, *args)
            finally:
                memo[within] = depth
            return memo[key]

        return cast(Callable[Concatenate[R, P], T], update_wrapper(remembered, compute))

    return kept
