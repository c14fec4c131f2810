"""From source text to findings: the one entrance that every host uses.

What a module out of scope does not need is imported only for one in scope.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from .findings import Finding
from .lines import decode, parse, split_lines
from .settings import Settings
from .signs import may_matter


def check_source(source: str | bytes, path: str = "<string>", settings: Settings = Settings()) -> list[Finding]:
    """The findings in one module, in the order of their places.

    ``path`` says where the file stands (its imports are looked up from there); it is never opened.
    Raises SyntaxError (or ValueError, for NUL bytes on some versions of Python) where Python cannot parse the source.
    """
    text = decode(source) if isinstance(source, bytes) else source
    if not may_matter(text):
        return []
    from . import runner  # pylint: disable=import-outside-toplevel

    try:
        tree = parse(source)
    except (RecursionError, MemoryError) as error:
        return [runner.fault("the reading of the module", error)]
    return runner.run(tree, split_lines(text), path, settings)


def check_tree(tree: ast.Module, lines: Sequence[str], path: str, settings: Settings = Settings()) -> list[Finding]:
    """As `check_source`, for a tree that the host has parsed; the tree is not changed. ``lines`` are the module's lines."""
    from . import runner  # pylint: disable=import-outside-toplevel

    return runner.run(tree, lines, path, settings)
