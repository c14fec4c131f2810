"""pylint's comments: ``# pylint: disable=autogen-...``, with the meaning that they have in pylint."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from autogen_rules.catalogue import Rule
from autogen_rules.reports.results import our_rules

_PRAGMA = re.compile(r"#[^#]*?\bpylint:\s*([^;#\n]+)")
# A word that turns something off or on, a name, or the sign between them; all else is passed over.
_TOKEN = re.compile(
    r"\b(disable-all|skip-file|disable-next|disable-msg|enable-msg|disable|enable)\b|([\w-]{2,}|[CREIWF]\d*)|=", re.ASCII
)
_OF_A_FILE = ("disable-all", "skip-file")
# ``except*`` makes a kind of its own, from Python 3.11 on.
TryStar: type[ast.Try] = getattr(ast, "TryStar", ast.Try)


class Pragma(NamedTuple):
    """A comment at a ``line`` (from 1) that turns messages off or on; ``name`` as it is written, ``codes`` of ours that it means.

    ``scope``: ``block``, ``line`` (the next one), or ``file``.
    """

    line: int
    name: str
    codes: frozenset[str]
    enables: bool
    scope: str


class Silenced(NamedTuple):
    """What pragmas do in a program: under each code whether a line is silenced, and by which pragma."""

    lines: dict[tuple[str, int], Pragma | None]
    last: int

    def silences(self, code: str, line: int) -> Pragma | None:
        """The pragma that silences a code at a line, if any."""
        return self.lines.get((code, line))


def silenced(read: Iterable[tokenize.TokenInfo], tree: ast.Module) -> tuple[list[Pragma], Silenced]:
    """The pragmas of a program with these tokens, and what they do."""
    found = list(_pragmas(read))
    done = Silenced({}, max((node.end_lineno or 0 for node in tree.body), default=0))
    for pragma in found:
        for code in pragma.codes:
            _apply(pragma, code, tree, done)
    return found, done


def _pragmas(read: Iterable[tokenize.TokenInfo]) -> Iterator[Pragma]:
    """The pragmas up to the one that turns off the whole file. One after a line that goes on counts for that."""
    line, ended, before_ended = 0, True, True
    for token in read:
        if line and token.start[0] != line:
            before_ended, ended = ended, False
        line = token.start[0]
        ended = ended or token.type in (tokenize.NL, tokenize.NEWLINE)
        if token.type == tokenize.COMMENT and (said := _PRAGMA.findall(token.string)):
            for pragma in _parts(said[-1], line if before_ended else line - 1):
                yield pragma
                if pragma.scope == "file":
                    return


def _parts(said: str, line: int) -> Iterator[Pragma]:
    """The pragmas in a comment, up to what pylint does not understand: a sign that is missing or too many, no name after it."""
    action, names, wants_sign = "", list[str](), False
    for word, name in (*_TOKEN.findall(said), ("end", "")):
        if wants_sign == bool(word or name) or (word and action not in ("", *_OF_A_FILE) and not names):
            return
        if word:
            yield from _pragmas_of(action, names, line)
            action, names = word, []
        elif name:
            names.append(name)
        wants_sign = word not in ("", "end", *_OF_A_FILE)


def _pragmas_of(action: str, names: list[str], line: int) -> Iterator[Pragma]:
    for name in [""] if action in _OF_A_FILE else names if action else []:
        whole = action in _OF_A_FILE or (action, name) == ("disable", "all")
        codes = frozenset(rule.code for rule in our_rules().values() if whole or _means(name, rule))
        scope = "file" if whole else "line" if action == "disable-next" else "block"
        yield Pragma(line, name, codes, action.startswith("enable"), scope)


def _means(name: str, rule: Rule) -> bool:
    """Whether a name in a comment means a rule: its message, its checker, its kind, or everything."""
    checker = "autogen-advisory" if rule.advisory else "autogen"
    return name in (rule.pylint_symbol, "all") or name.lower() in (rule.pylint_id.lower(), checker, rule.pylint_id[0].lower())


def _apply(pragma: Pragma, code: str, tree: ast.Module, done: Silenced) -> None:
    """Set what a pragma does to the lines that it counts for, as pylint's ``FileState`` does."""
    off = None if pragma.enables else pragma
    if pragma.scope == "file":
        first, last = 0, done.last
    elif pragma.scope == "line":
        done.lines[code, pragma.line + 1] = off
        return
    else:
        node = _holder(tree, pragma.line, done.last)
        if node is None:
            return
        late = _is_late(node, pragma.line)
        first, last = _block(node, pragma.line, done.last)
        start = first
        if late and first == _first(node) and (code, first) in done.lines:
            first = pragma.line
        for line in range(first, last + 1):
            before = start <= line < pragma.line if isinstance(node, ast.Module) else start < line < pragma.line
            if not (before and (code, line) in done.lines):
                done.lines[code, line] = None if late and line < pragma.line else off
        return
    for line in range(first, last + 1):
        done.lines[code, line] = off


def _holder(node: ast.AST, line: int, last: int) -> ast.AST | None:
    """The innermost node, the first of them, that a comment at a line stands in."""
    if isinstance(node, ast.match_case | ast.comprehension):
        return node if _lines(node)[0] <= line <= _lines(node)[1] else None
    one_line = getattr(node, "lineno", 0) == getattr(node, "end_lineno", last or None)
    docstring = _docstring(node)
    for child in () if one_line else ast.iter_child_nodes(node):
        if child is not docstring and (found := _holder(child, line, last)) is not None:
            return found
    if isinstance(node, ast.Module):
        return node if line <= last else None
    if isinstance(node, ast.arguments):
        return node if _lines(node)[0] <= line <= _lines(node)[1] else None
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and line == _first(node) and _lines(node.args) == (0, 0):
        return node.args  # the head alone
    end = getattr(node, "end_lineno", None)
    return node if end is not None and _first(node) <= line <= end else None


def _lines(node: ast.match_case | ast.comprehension | ast.arguments) -> tuple[int, int]:
    """The first and the last line of a node that has no place of its own; zeros where nothing is in it."""
    kinds = ast.arg if isinstance(node, ast.arguments) else ast.stmt | ast.expr | ast.pattern
    parts = [child for child in ast.iter_child_nodes(node) if isinstance(child, kinds)]
    return min((part.lineno for part in parts), default=0), max((part.end_lineno or 0 for part in parts), default=0)


def _first(node: ast.AST) -> int:
    """The line that a node begins at; a function at the one behind its decorators, as astroid counts it, whatever stands there."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.decorator_list:
        return node.decorator_list[0].lineno + sum((each.end_lineno or 0) - each.lineno + 1 for each in node.decorator_list)
    return int(getattr(node, "lineno", 0))


def _is_late(node: ast.AST, line: int) -> bool:
    """Whether a comment in a module, class or function stands after the first statement: it counts from there on."""
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return any(line > each.lineno for each in node.body if each is not _docstring(node))
    return False


def _docstring(node: ast.AST) -> ast.stmt | None:
    """The docstring of a module, class or function, which pylint takes for no statement."""
    match node:
        case ast.Module(body=[first, *_]) | ast.ClassDef(body=[first, *_]) | ast.FunctionDef(body=[first, *_]) | ast.AsyncFunctionDef(
            body=[first, *_]
        ) if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            return first
    return None


def _block(node: ast.AST, line: int, last: int) -> tuple[int, int]:
    """The lines that a comment in a node counts for."""
    match node:
        case ast.Module():
            return 0, last
        case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
            return _first(node), node.end_lineno or node.lineno
        case ast.If() | ast.For() | ast.AsyncFor() | ast.While() | ast.Try() | TryStar():
            return line, _end(node, line)
        case ast.match_case() | ast.comprehension() | ast.arguments():
            return line, max(line, _lines(node)[1])
    return line, int(getattr(node, "end_lineno", line))


def _end(node: ast.If | ast.For | ast.AsyncFor | ast.While | ast.Try, line: int) -> int:
    """The last line that a comment in a statement with several blocks counts for: that of its block, or of the ``else`` behind it."""
    if (final := getattr(node, "finalbody", [])) and line == final[0].lineno - 1:
        return int(final[0].end_lineno)
    for block in (node.body, *(handler.body for handler in getattr(node, "handlers", ())), final):
        first = node.lineno if block is node.body else _first(block[0]) if block else line + 1
        if first <= line <= _last(block):
            return _last(block)
    return _last(_else(node, line))


def _else(node: ast.AST, line: int) -> Sequence[ast.stmt]:
    """The block that a comment between the blocks of a statement counts for: the ``else``, or the first block of the ``elif`` there."""
    orelse: list[ast.stmt] = getattr(node, "orelse", [])
    match orelse:
        case [ast.If() | ast.For() | ast.AsyncFor() | ast.While() | ast.Try() | TryStar() as first, *_] if line < first.lineno:
            return first.body if first.orelse else orelse
    return orelse


def _last(block: Sequence[ast.stmt]) -> int:
    return (block[-1].end_lineno or 0) if block else 0
