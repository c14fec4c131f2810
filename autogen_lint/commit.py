"""Which commit a folder is at: read from ``.git``, without running anything."""

from __future__ import annotations

import os
import re
from typing import NamedTuple

from autogen_rules import opening

_LONGEST = 1_000_000
_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_REF = re.compile(r"refs/(?:(?!\.\.)[\w./-])+")


class Commit(NamedTuple):
    """``hash`` is hexadecimal, ``branch`` empty where none is checked out; ``folder`` is the root of the work tree."""

    hash: str
    branch: str
    folder: str


def commit_of(path: str) -> Commit | None:
    """The commit that is checked out where a path lies; None outside of a repository, and for one that has none yet."""
    folder = os.path.abspath(path)
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    git = _folder_of(os.path.join(folder, ".git"))
    head = _read(git, "HEAD")
    ref = head.removeprefix("ref: ")
    found = head if ref == head else _resolved(git, ref)
    return Commit(found, ref.removeprefix("refs/heads/") if ref != head else "", folder) if _HASH.fullmatch(found) else None


def _folder_of(git: str) -> str:
    """The folder that holds HEAD: of a work tree beside its repository, a file says where it is."""
    if os.path.isdir(git):
        return git
    said = _read(os.path.dirname(git), ".git")
    return os.path.join(os.path.dirname(git), said.removeprefix("gitdir: "))


def _resolved(git: str, ref: str) -> str:
    """The hash that a branch is at; empty where that cannot be read."""
    if not _REF.fullmatch(ref):
        return ""
    common = os.path.join(git, _read(git, "commondir") or ".")
    packed = re.search(rf"^(\w+) {re.escape(ref)}$", _read(common, "packed-refs"), re.MULTILINE)
    return _read(common, ref) or (packed[1] if packed else "")


def _read(folder: str, name: str) -> str:
    try:
        return opening.read(os.path.join(folder, name), limit=_LONGEST).decode("utf-8", "replace").strip()
    except OSError:
        return ""
