"""Broken and oddly written copies of a program."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random


def _flipped(source: bytes, random: Random) -> bytes:
    changed = bytearray(source)
    for _ in range(random.randint(1, 8)):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _without_lines(source: bytes, random: Random) -> bytes:
    lines = source.splitlines(keepends=True)
    start = random.randrange(len(lines))
    return b"".join(lines[:start] + lines[start + random.randint(1, 4) :])


def _shuffled_lines(source: bytes, random: Random) -> bytes:
    lines = source.splitlines(keepends=True)
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"".join(lines)


def _cut(source: bytes, random: Random) -> bytes:
    return source[: random.randrange(len(source))]


def _other_tokens(source: bytes, random: Random) -> bytes:
    """Words of the program in one another's places: most copies still parse."""
    words = re.findall(rb"[A-Za-z_]\w*|\"[^\"\n]*\"|\d+", source)
    return re.sub(rb"[A-Za-z_]\w*|\"[^\"\n]*\"|\d+", lambda found: random.choice(words) if random.random() < 0.05 else found[0], source)


def _with_byte(byte: bytes) -> Callable[[bytes, Random], bytes]:
    def inserted(source: bytes, random: Random) -> bytes:
        place = random.randrange(len(source))
        return source[:place] + byte + source[place:]

    return inserted


BREAKING: dict[str, Callable[[bytes, Random], bytes]] = {
    "bytes flipped": _flipped,
    "lines cut": _without_lines,
    "lines shuffled": _shuffled_lines,
    "cut short": _cut,
    "other tokens": _other_tokens,
    "a NUL byte": _with_byte(b"\0"),
    "a form feed": _with_byte(b"\f"),
    "a carriage return": _with_byte(b"\r"),
    "a letter of latin-1": _with_byte(b"\xe9"),
    "a line separator": _with_byte("\u2028".encode()),
}

# Copies that mean the same; their findings stand on lines so many further down.
KEEPING: dict[str, tuple[Callable[[str], bytes], int]] = {
    "crlf": (lambda text: text.replace("\n", "\r\n").encode(), 0),
    "cr": (lambda text: text.replace("\n", "\r").encode(), 0),
    "byte order mark": (lambda text: b"\xef\xbb\xbf" + text.encode(), 0),
    "coding cookie": (lambda text: b"# -*- coding: utf-8 -*-\n" + text.encode(), 1),
    "latin-1": (lambda text: b"# coding: latin-1\n# \xe9\n" + text.encode("latin-1", "backslashreplace"), 2),
    "form feeds": (lambda text: text.replace("\n\n", "\n\f\n").encode(), 0),
    "blanks at the end of lines": (lambda text: re.sub(r"(?<=[^\\\s])\n", " \t\n", text).encode(), 0),
    "no newline at the end": (lambda text: text.rstrip("\n").encode(), 0),
    "tabs": (lambda text: re.sub(r"^(?: {4})+", lambda found: "\t" * (len(found[0]) // 4), text, flags=re.MULTILINE).encode(), 0),
    "five thousand lines before": (lambda text: b"\n" * 5000 + text.encode(), 5000),
}
