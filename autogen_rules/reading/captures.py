"""What the patterns of a ``match`` bind names to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import reduce

# Classes whose only pattern by position is matched against the value itself.
_ITSELF = frozenset("bytearray bytes dict frozenset list set str tuple".split())


def captures(pattern: ast.pattern, subject: ast.expr) -> Iterator[tuple[str, ast.pattern, ast.expr | None]]:
    """The names in a pattern, each with the part of the subject that it is, as one would write it; None for what nobody could write."""
    waiting: list[tuple[ast.pattern, ast.expr | None]] = [(pattern, subject)]
    while waiting:
        each, value = waiting.pop()
        name = getattr(each, "name", None)
        if name is not None:
            yield name, each, _said(getattr(each, "pattern", None), value) or value
        match each:
            case ast.MatchAs(pattern=ast.pattern() as inner):
                waiting.append((inner, value))
            case ast.MatchOr(patterns):
                waiting += [(inner, value) for inner in patterns]
            case ast.MatchSequence(patterns):
                star = next((number for number, inner in enumerate(patterns) if isinstance(inner, ast.MatchStar)), len(patterns))
                after = len(patterns) - star - 1
                waiting += [(inner, _item(value, ast.Constant(number))) for number, inner in enumerate(patterns[:star])]
                waiting += [(inner, _rest(value, star, after)) for inner in patterns[star : star + 1]]
                waiting += [(inner, _item(value, ast.Constant(number - after))) for number, inner in enumerate(patterns[star + 1 :])]
            case ast.MatchMapping(keys, patterns, rest):
                waiting += [(inner, _item(value, key)) for key, inner in zip(keys, patterns, strict=True)]
                if rest is not None:
                    yield rest, each, None
            case ast.MatchClass(cls, patterns, names, named):
                itself = isinstance(cls, ast.Name) and cls.id in _ITSELF
                waiting += [(inner, value if itself else None) for inner in patterns]
                waiting += [(inner, _attribute(value, name)) for name, inner in zip(names, named, strict=True)]


def _said(pattern: ast.pattern | None, subject: ast.expr | None) -> ast.expr | None:
    """What a pattern says that the subject is, one of several constants for instance; None where it does not."""
    match pattern:
        case ast.MatchValue(value):
            return value
        case ast.MatchOr(patterns) if subject is not None:
            said = [_said(each, subject) for each in patterns]
            known = [each for each in said if each is not None]
            return reduce(lambda one, other: _placed(ast.IfExp(subject, one, other), subject), known) if known == said else None
    return None


def _item(holder: ast.expr | None, key: ast.expr) -> ast.expr | None:
    return _placed(ast.Subscript(holder, key, ast.Load()), holder) if holder is not None else None


def _rest(holder: ast.expr | None, before: int, after: int) -> ast.expr | None:
    """The list of what stands between the first and the last items."""
    between = _item(holder, ast.Slice(ast.Constant(before), ast.Constant(-after) if after else None))
    return _placed(ast.List([ast.Starred(between, ast.Load())], ast.Load()), between) if between is not None else None


def _attribute(holder: ast.expr | None, name: str) -> ast.expr | None:
    return _placed(ast.Attribute(holder, name, ast.Load()), holder) if holder is not None else None


def _placed(node: ast.expr, holder: ast.expr) -> ast.expr:
    return ast.fix_missing_locations(ast.copy_location(node, holder))
