"""From source text to findings: the one entrance that every host uses.

What a module out of scope does not need is imported only for one in scope, and the rules only where no earlier run has the findings.
"""
# pylint: disable=import-outside-toplevel

from __future__ import annotations

import ast
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .findings import Finding
from .lines import TOO_DEEP, decode, parse, split_lines
from .settings import Settings
from .signs import may_matter

if TYPE_CHECKING:
    from .reading.disk import Disk


def check_source(source: str | bytes, path: str = "<string>", settings: Settings = Settings(), keep: bool = False) -> list[Finding]:
    """The findings in one module, in the order of their places.

    ``path`` says where the file stands (its imports are looked up from there); it is never opened. To ``keep`` findings means to take
    those of an earlier run where nothing has changed, and to write those of this one into the user's cache folder (see `kept`).
    Raises SyntaxError (or ValueError, for NUL bytes on some versions of Python) where Python cannot parse the source, too deep a one too.
    """
    text = decode(source) if isinstance(source, bytes) else source
    if not may_matter(text):
        return []
    return _found(text, path, settings, keep, lambda disk: _parsed(source, text, path, settings, disk))


def check_tree(tree: ast.Module, lines: Sequence[str], path: str, settings: Settings = Settings(), keep: bool = False) -> list[Finding]:
    """As `check_source`, for a tree that the host has parsed; the tree is not changed. ``lines`` are the module's, each with its end or
    none of them.
    """
    text = ("" if lines and lines[0].endswith("\n") else "\n").join(lines)
    return _found(text, path, settings, keep, lambda disk: _run(tree, lines, path, settings, disk))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Python's collector would look again and again at trees that are all in use: that takes as long as the check itself."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@_collector_paused()
def _found(text: str, path: str, settings: Settings, keep: bool, check: Callable[[Disk], list[Finding]]) -> list[Finding]:
    """The findings of an earlier run, where they are kept and hold, else those of this one."""
    from .reading.disk import Disk

    disk = Disk()
    if not keep:
        return check(disk)
    from .kept import Kept

    kept = Kept(text, path, settings)
    findings = kept.findings()
    if findings is None:
        findings = check(disk)
        kept.keep(findings, disk)
    return findings


def _parsed(source: str | bytes, text: str, path: str, settings: Settings, disk: Disk) -> list[Finding]:
    try:
        tree = parse(source)
    except (RecursionError, MemoryError):
        raise SyntaxError(TOO_DEEP) from None
    return _run(tree, split_lines(text), path, settings, disk)


def _run(tree: ast.Module, lines: Sequence[str], path: str, settings: Settings, disk: Disk) -> list[Finding]:
    from . import runner

    return runner.run(tree, lines, path, settings, disk)
