"""Regular expressions that let nothing but harmless characters pass."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterable, Iterator
from enum import Enum

from ...evaluating.asked import text_of
from ...evaluating.values import Const, Result, Value, spread
from ...reading.syntax import by_keyword


class Target(Enum):
    """Where text arrives, and which characters do harm there: what ends a word or a statement, or leads out of a folder.

    What is harmless ``ANYWHERE`` is so in all the others.
    """

    SHELL = ";&|`$<>(){}\n'\"\\*?!"
    PROGRAM = ""
    PATH = "/\\"
    STATEMENT = "'\";\\`"
    CODE = "()[]\"'@=;"
    ADDRESS = "\r\n"
    CONVERSATION = "\0"
    ANYWHERE = string.printable

    __hash__ = object.__hash__  # the one of Enum is written in Python


# A pattern of blanks and of how many: ``\s+``, ``[ \t]{2,}``.
_BLANKS = re.compile(r"(?:\\[snrt]|[\s\[\](){}|+*?,0-9])+")
# One token: an escape, a class in brackets, the beginning of a group, or one character.
_TOKENS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P<\w+>|:|[aiLmsux]+\)?)|.", re.DOTALL)
_SYNTAX = frozenset("^$|*+?(){}")
_COUNT = re.compile(r"(?<!\\)\{\d*,?\d*\}")
# How an address begins of which the host is written.
HOST = re.compile(r".*?://.*/", re.DOTALL)
# Classes of characters that no place takes harm from; in a class of their own, so is a letter.
_HARMLESS_ESCAPES = frozenset("dwbBAZ")
_EDGES = re.compile(r"\A(?:\^|\\A).*(?:\$|\\Z)\Z", re.DOTALL)


def admits_only_harmless(pattern: str, place: Target) -> bool:
    """Whether what matches a pattern from beginning to end holds no character that does harm at the place."""
    tokens = _TOKENS.findall(_COUNT.sub("", pattern))
    signs = "".join(_characters(token) for token in tokens)
    if place is Target.CODE and not any(sign.isalpha() for sign in signs):
        return "." not in tokens and not any(_admits_more(token) for token in tokens)
    if any(_admits_more(token) or token == "." for token in tokens):
        return False
    return not set(signs) & set(place.value)


def _is_anchored(pattern: str, method: str) -> bool:
    """Whether a match by ``match``, ``search`` or ``fullmatch`` is one of the whole text."""
    if method == "fullmatch":
        return True
    return pattern.endswith(("$", r"\Z")) and (method == "match" or _EDGES.fullmatch(pattern) is not None)


def passes_only_harmless(pattern: str, method: str, place: Target) -> bool:
    """Whether a match by ``match``, ``search`` or ``fullmatch`` is one of a whole text that does no harm at the place."""
    return _is_anchored(pattern, method) and admits_only_harmless(pattern, place)


def patterns_in(calls: Iterable[ast.Call]) -> Iterator[ast.expr]:
    """The patterns in calls that declare a field or a parameter, as they are written."""
    return (pattern for call in calls for pattern in by_keyword(call, "pattern", "regex"))


def keeps_only_harmless(pattern: str, place: Target) -> bool:
    """Whether to take out what matches leaves only harmless characters: ``[^a-z0-9]``; before a conversation, whether it takes out more
    than blanks.
    """
    if place is Target.CONVERSATION:
        return _BLANKS.fullmatch(pattern) is None
    kept = re.fullmatch(r"\(?\[\^((?:\\.|[^\]\\])+)\]\)?[+*]?", pattern)
    return pattern in (r"\W", r"\W+", r"\D", r"\D+") or (kept is not None and admits_only_harmless(f"[{kept[1]}]", place))


def _admits_more(token: str) -> bool:
    """Whether a token admits more than it names: a negated class, ``\\S``, a look ahead."""
    return token.startswith(("[^", "(?")) and not re.fullmatch(r"\(\?(?:P<\w+>|:|[aiLmsux]+\)?)", token) or bool(
        re.search(r"(?<!\\)(?:\\\\)*\\[SDW]", token)
    )


def _characters(token: str) -> str:
    """The characters that a token names; a letter for ``\\w``, a digit for ``\\d``."""
    if token in _SYNTAX or token.startswith("(?"):
        return ""
    if token.startswith("[") and len(token) > 1:
        return "".join(_characters(each) for each in re.findall(r"\\.|.", token[1:-1], re.DOTALL) if each not in "^-") + _ranges(token)
    if token.startswith("\\") and len(token) > 1:
        return {"d": "0", "w": "a", "s": " ", "n": "\n", "t": "\t"}.get(token[1], "" if token[1] in _HARMLESS_ESCAPES else token[1])
    return token


def _ranges(token: str) -> str:
    """What the ranges of a class admit beside their ends, as far as it can do harm: ``[ -~]``."""
    found = re.findall(r"([^\\\]])-([^\]\\])", token[1:-1])
    return "".join(chr(code) for first, last in found for code in range(ord(first), min(ord(last), 0x7F) + 1))


def pattern_of(call: ast.Call, given: int) -> ast.expr:
    """The regular expression of a call: what its method is called on, where that is given so many arguments; else the first of these."""
    return call.func.value if isinstance(call.func, ast.Attribute) and len(call.args) == given else call.args[0]


def texts_of(value: Value) -> list[str]:
    """The texts of a regular expression, also one that is compiled elsewhere; none where it is not known."""
    compiled = [a for a in value if isinstance(a, Result) and a.node.args]
    value = (*value, *(inner for a in compiled for inner in a.arguments.first(())))
    return [text for text in map(text_of, value) if text is not None]


def names_hosts(begins: Value) -> bool:
    """Whether what begins with one of these texts, also of a tuple, is an address whose host they name to its end."""
    texts = [*spread(begins)]
    return bool(texts) and all(isinstance(each, Const) and HOST.match(str(each.value)) is not None for each in texts)


def is_fence(node: ast.expr, place: Target) -> bool:
    """Whether a constant finds the code in a message rather than something in the code: a fence, or nothing. Before a conversation, which
    may run what stands in one, a fence is a word.
    """
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    before, fence, _ = node.value.partition("```")
    if fence:
        return place is not Target.CONVERSATION and not any(character.isalpha() for character in before)
    return not before.strip()
