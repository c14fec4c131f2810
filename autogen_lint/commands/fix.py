"""Make the fixes that findings carry: the safe ones, and with --unsafe those that change what the program does. A file is changed
whole or not at all. Exit status: 0 done, 1 there is something to do (with --diff), 2 a file could not be checked or written."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from difflib import unified_diff

from autogen_rules import Finding, check_source
from autogen_rules.reports.masking import Region, masked_lines, secrets_in
from autogen_rules.reports.results import region_of, result_of, shown_path
from autogen_rules.writing import rewrite

from ..arguments import OF_CHECK, add_options, given_options
from ..console import tell
from ..fixing import Fixes, Mended, fix_of, not_changed, texts
from ..formats.text import not_checked
from ..notebooks import SUFFIX, Notebook, read_notebook
from ..options import Options
from ..places import lines_of_cells, sharing, shown
from ..running import Run
from ..running import run as check_paths
from ..summary import counted


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders")
    parser.add_argument("--diff", action="store_true", help="show what would be changed, and change nothing")
    parser.add_argument("--unsafe", action="store_true", help="make the fixes that change what the program does, too")
    add_options(parser, without=OF_CHECK)


def run(given: Namespace) -> int:
    done, problems = make(given.paths, given_options(given), given.unsafe, given.diff)
    return 2 if problems else int(given.diff and done)


def make(paths: Sequence[str], options: Options, unsafe: bool, dry: bool = False) -> tuple[bool, bool]:
    """Fix files and folders, and tell it: each fix, or in a ``dry`` run the differences. Whether anything is done, and any problem."""
    found = check_paths(paths, options)
    fixes = Fixes(found.files, options, unsafe)
    wanted = fixes.made(found.found)
    problems = [*not_checked(found), *fixes.problems]
    done = wanted if dry else [one for one in wanted if _written(one, problems)]
    shared = sharing(found.files)
    for one in done:
        print("".join(_diff(one, shared)) if dry else "".join(_told(one)), end="", file=sys.stdout if dry else sys.stderr)
    tell([*problems, *_outside(found, unsafe), *fixes.held])
    number = sum(len(one.applied) for one in done)
    more = 0 if unsafe else sum(_is_unsafe(finding) for file in found.found for finding in file.findings)
    print(
        f"{number} fix{'' if number == 1 else 'es'} {'would be made' if dry else 'made'} in {counted(len(done), 'file')}"
        f"{'; --unsafe has fixes for ' + counted(more, 'more finding') if more else ''}",
        file=sys.stderr,
    )
    return bool(done), bool(problems)


def _written(one: Mended, problems: list[str]) -> bool:
    """Whether a file could be written; if not, a line goes to the ``problems``."""
    try:
        rewrite(one.path, one.after)
        return True
    except OSError as error:
        problems.append(not_changed(one.path, error))
        return False


def _outside(found: Run, unsafe: bool) -> list[str]:
    """A line for each file that is none of a run's, and where alone findings have a fix."""
    among = {os.path.realpath(file.path) for file in found.files}
    left = (finding for file in found.found for finding in file.findings if not fix_of(finding, unsafe))
    others = {fix.path for finding in left for fix in finding.fixes if fix.path and (fix.safe or unsafe)}
    outside = (path for path in sorted(others) if os.path.realpath(path) not in among)
    return [f"{shown(shown_path(path))}: not changed: not among the paths" for path in outside]


def _is_unsafe(finding: Finding) -> bool:
    """Whether each fix of a finding changes what the program does."""
    return bool(finding.fixes) and not any(fix.safe for fix in finding.fixes)


def _told(one: Mended) -> Iterator[str]:
    for finding, fix in one.applied:
        yield f"{shown(shown_path(one.path))}: {finding.code}: {shown(fix.title)}\n"


def _diff(one: Mended, shared: frozenset[str]) -> Iterator[str]:
    """The lines of the program that are changed, without secrets; some have ``shared`` names (see `sharing`)."""
    before, after = texts(one)
    regions = [*_reported(before, one.path), *_mended_credentials(one)]
    first = masked_lines(before, regions, shared)
    then = masked_lines(after, _reported(after, one.path), shared, secrets_in(before, regions, shared))
    for name, old, new in _parts(one, first, then):
        yield from (f"{line}\n" for line in unified_diff(_lines(old), _lines(new), name, name, lineterm=""))


def _parts(one: Mended, first: list[str], then: list[str]) -> Iterator[tuple[str, list[str], list[str]]]:
    """What is told of a file by itself, its name and its lines before and after: the file, or each cell of a notebook."""
    name = shown(shown_path(one.path))
    if not one.path.endswith(SUFFIX):
        before, after = texts(one)
        yield name, _ended(first, before), _ended(then, after)
        return
    notebook, after_fixes = (read_notebook(content.decode("utf-8-sig")) for content in (one.before, one.after))
    for cell in dict.fromkeys(line.cell for line in notebook.lines):
        yield f"{name}:cell {cell}", [*_of_cell(cell, notebook, first), ""], [*_of_cell(cell, after_fixes, then), ""]


def _of_cell(cell: int, notebook: Notebook, hidden: list[str]) -> Iterator[str]:
    """The lines of one cell, with the secrets of its program ``hidden``."""
    for line, text in zip(notebook.lines, lines_of_cells(notebook, hidden), strict=True):
        if line.cell == cell:
            yield line.text[:line.indent] + text


def _ended(lines: list[str], text: str) -> list[str]:
    """The lines of a text with the carriage returns that they end in."""
    returns = [line[-1:] == "\r" for line in text.split("\n")]
    return [f"{line}\r" if ended else line for line, ended in zip(lines, returns, strict=True)] if len(lines) == len(returns) else lines


def _mended_credentials(one: Mended) -> list[Region]:
    """Where the credentials stand that are used in other files and taken out of this one."""
    return [region_of(edit) for finding, fix in one.applied if fix.path and finding.code == "AGS001" for edit in fix.edits]


def _reported(text: str, path: str) -> list[Region]:
    return [result_of(finding).region for finding in check_source(text, path) if finding.code == "AGS001"]


def _lines(lines: list[str]) -> list[str]:
    """The lines as a diff has them: without the empty one behind the last line's end, or with a word where that line has none."""
    told = ["\t".join(map(shown, line.removesuffix("\r").split("\t"))) + "\r" * line.endswith("\r") for line in lines]
    return [*told[:-1], *([f"{told[-1]}\n\\ No newline at end of file"] if told[-1] else [])]
