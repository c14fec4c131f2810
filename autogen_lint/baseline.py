"""Findings that are known already: a file of fingerprints, a line each, that holds no source text."""

from __future__ import annotations

import ast
import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from autogen_rules import opening
from autogen_rules.lines import comments, parse, tokens
from autogen_rules.reports.masking import MASK
from autogen_rules.reports.results import our_rules, shown_path

from .checking import Checked
from .places import masked, shown
from .running import Run
from .selecting import Selection

_VERSIONS = "# autogen-lint baseline "
_HEAD = f"{_VERSIONS}1: code, fingerprint, file; write it anew with --write-baseline"
MAX_BYTES = 100_000_000
_LINE = re.compile(r'(AGS\d{3}) ([0-9a-f]{24}) (".*")')


class Entry(NamedTuple):
    """A known finding: ``file`` is relative to the folder of the baseline, with forward slashes."""

    file: str
    code: str
    fingerprint: str


def written(run: Run, target: Path) -> str:
    """The text of a baseline at a path: every finding of a run, and what was known there of files that could not be checked."""
    entries = Counter(entry for file in run.found for entry in _entries(file, target)) | _known_of_unchecked(run, target)
    lines = (f"{entry.code} {entry.fingerprint} {json.dumps(entry.file)}" for entry in sorted(entries.elements()))
    return "\n".join([_HEAD, *lines]) + "\n"


def _known_of_unchecked(run: Run, target: Path) -> Counter[Entry]:
    unchecked = {opening.relative(file.path, str(target.parent)) for file in run.problems}
    try:
        return Counter(entry for entry in read(target).elements() if entry.file in unchecked)
    except (OSError, ValueError):  # there is none
        return Counter()


def read(source: Path) -> Counter[Entry]:
    """The entries of a baseline. Raises OSError, and ValueError with the line that is none."""
    entries: Counter[Entry] = Counter()
    for number, line in enumerate(opening.read(source, limit=MAX_BYTES).decode("utf-8-sig", "replace").splitlines(), 1):
        if line.startswith(_VERSIONS) and not line.startswith(f"{_VERSIONS}1:"):
            raise ValueError(f"{shown_path(str(source))}:{number}: a baseline of another version: write it anew with --write-baseline")
        if line.strip() and not line.startswith("#"):
            try:
                entries[_entry(line)] += 1
            except ValueError:
                raise ValueError(f"{shown_path(str(source))}:{number}: not a line of a baseline") from None
    return entries


def _entry(line: str) -> Entry:
    """The entry in a line. Raises ValueError where there is none."""
    parts = _LINE.fullmatch(line)
    if parts is None:
        raise ValueError
    return Entry(json.loads(parts[3]), parts[1], parts[2])


def without_known(run: Run, known: Counter[Entry], source: Path, selection: Selection) -> Run:
    """A run without the findings that a baseline knows (`read` from a ``source``), in whatever file they stand now.

    What it knows in vain is told in the run, as far as the ``selection`` asks for it.
    """
    known = known.copy()
    mine = [(file, list(_entries(file, source))) for file in run.found]
    taken: set[tuple[str, int]] = set()
    for file, entries in mine:
        for number, entry in enumerate(entries):
            if known[entry] > 0:
                known[entry] -= 1
                taken.add((file.path, number))
    elsewhere: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in known.elements():
        elsewhere[entry[1:]].append(entry)
    for file, entries in mine:
        for number, entry in enumerate(entries):
            if (file.path, number) not in taken and elsewhere[entry[1:]]:
                known[elsewhere[entry[1:]].pop()] -= 1
                taken.add((file.path, number))
    looked_at = {opening.relative(file.path, str(source.parent)) for file in run.files if not file.problems}
    left = sorted(entry for entry in known.elements() if entry.code not in our_rules() or selection.shows(entry.code))
    gone = (entry for entry in left if entry.file in looked_at or not os.path.exists(source.parent / entry.file))
    said = tuple(f"{shown_path(str(source))}: {entry.code} in {shown(entry.file)} is known, but not there any more" for entry in gone)
    return Run(tuple(_without(file, taken) for file in run.files), len(taken), said)


def _without(file: Checked, taken: set[tuple[str, int]]) -> Checked:
    """A file without those of its findings, by their numbers, that are taken."""
    return file._replace(findings=tuple(one for number, one in enumerate(file.findings) if (file.path, number) not in taken))


def _entries(file: Checked, baseline: Path) -> Iterator[Entry]:
    """The entry of each finding: its code, and its statement without comments, secrets and what a formatter changes: spaces, quotes and
    last commas.
    """
    path = opening.relative(file.path, str(baseline.parent))
    statements = _statements(parse(file.text))
    lines = _without_comments(file)

    @cache
    def code(first: int, last: int) -> str:
        text = re.sub(rf"\s|(?<={MASK}){MASK}", "", "".join(lines[first - 1:last]))
        return re.sub(r",(?=[)\]}])", "", text.replace("'", '"'))

    for finding in file.findings:
        text = f"{finding.code} {code(*statements.get(finding.line, (finding.line, finding.line)))}"
        yield Entry(path, finding.code, sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24])


def _without_comments(file: Checked) -> list[str]:
    lines = masked(file)
    for line, column in comments(tokens(file.text)).items():
        lines[line - 1] = lines[line - 1][:column]
    return lines


def _statements(tree: ast.AST) -> dict[int, tuple[int, int]]:
    """For each line the lines of the innermost statement that it stands in; of one with a body only its head counts."""
    found: dict[int, tuple[int, int]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None) or getattr(node, "cases", None)
            last = max(_begin(body[0]) - 1, node.lineno) if body else node.end_lineno or node.lineno
            found |= dict.fromkeys(range(node.lineno, last + 1), (node.lineno, last))
    return found


def _begin(node: ast.stmt | ast.match_case) -> int:
    """The first line of a statement, its decorators included, or of a case."""
    if isinstance(node, ast.match_case):
        return node.pattern.lineno
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])
