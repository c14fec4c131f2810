"""Making fixes in files: whole or not at all, and only those that take their finding away and bring no other."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from autogen_rules import Finding, Fix
from autogen_rules.fixing import Applied, Choose, apart, fix_source, fix_text, gravity
from autogen_rules.lines import decode
from autogen_rules.paths import Found

from .checking import Checked, check_content, read
from .editing import edited, edited_notebook
from .notebooks import SUFFIX, read_notebook
from .options import Options


class Mended(NamedTuple):
    """A file before and after its fixes, and what was done, in the order in which it was done."""

    path: str
    before: bytes
    after: bytes
    applied: tuple[Applied, ...]


def mend(file: Checked, options: Options, unsafe: bool) -> Mended:
    """A file with the fixes of its findings that are shown; only safe ones, or the ``unsafe`` ones, too. Nothing is written.

    Raises OSError where it cannot be read, ValueError where it cannot be written back as it is coded.
    """
    before = read(Found(file.path), options)
    return Mended(file.path, before, *fixed(before, file.path, options, unsafe))


def fixed(content: bytes, path: str, options: Options, unsafe: bool) -> tuple[bytes, tuple[Applied, ...]]:
    """As `mend`, for a content that was read or typed: what it becomes, and the fixes that were made."""
    step = _notebook_step if path.endswith(SUFFIX) else _program_step
    applied: tuple[Applied, ...] = ()
    while (checked := check_content(content, Found(path), options)).findings:
        changed, done = step(content, checked, options, unsafe)
        if not done:
            break
        content = changed
        applied += done
    return content, applied


def _program_step(content: bytes, file: Checked, options: Options, unsafe: bool) -> tuple[bytes, tuple[Applied, ...]]:
    def in_turn(finding: Finding) -> Fix | None:
        return fix_of(finding, unsafe) if options.selection.shows(finding.code) else None

    return fix_source(content, file.path, _only(file.findings, unsafe), options.selection.settings, in_turn)


def _notebook_step(content: bytes, file: Checked, options: Options, unsafe: bool) -> tuple[bytes, tuple[Applied, ...]]:
    """The fixes of one level that can be made together or, where these cannot, the first one that can: the next places are read anew."""
    assert file.notebook
    for wanted in file.findings, *((finding,) for finding in sorted(file.findings, key=gravity)):
        text, applied = fix_text(file.text, file.path, _only(wanted, unsafe), options.selection.settings)
        if not applied:
            continue
        edits = {edit for each in applied for edit in each.fix.edits}
        try:
            raw = edited_notebook(file.notebook, edits)
            if read_notebook(raw).program == text:
                return edited(content, file.path, edits), applied
        except ValueError:  # one goes through a magic, or from one cell into another
            continue
    return content, ()


def _only(wanted: Iterable[Finding], unsafe: bool) -> Choose:
    """Chooses the fix of each of some findings, once."""
    left = {finding: fix_of(finding, unsafe) for finding in wanted}
    return lambda finding: left.pop(finding, None)


def fix_of(finding: Finding, unsafe: bool) -> Fix | None:
    """The first fix that is wanted, in the finding's own file."""
    return next((fix for fix in finding.fixes if (fix.safe or unsafe) and not fix.path), None)


def elsewhere(file: Checked, among: frozenset[str], options: Options, unsafe: bool, first: bool = False) -> list[Mended]:
    """The other files, ``among`` these real paths, after the fixes that findings have in them; ``first``: those of the gravest findings
    that have none in their own file. Raises OSError where one cannot be read.
    """
    found = []
    for finding in file.findings:
        if first and (gravity(finding) or fix_of(finding, unsafe)):
            continue
        for fix in finding.fixes:
            if fix.path and (fix.safe or unsafe) and os.path.realpath(fix.path) in among:
                before = read(Found(fix.path), options)
                after = edited(before, fix.path, fix.edits)
                then, now = (check_content(content, Found(fix.path), options) for content in (before, after))
                if not now.problems and codes(now) <= codes(then):
                    found.append(Mended(fix.path, before, after, (Applied(finding, fix),)))
                break
    return found


def codes(file: Checked) -> Counter[str]:
    """How often each rule reports something in a file."""
    return Counter(finding.code for finding in file.findings)


def together(several: Iterable[Mended]) -> Iterator[Mended]:
    """Those of the same file as one: with each fix that its findings in other modules have in common made once."""
    by_file: dict[str, list[Mended]] = defaultdict(list)
    for one in several:
        by_file[os.path.realpath(one.path)].append(one)
    for those in by_file.values():
        path, before = those[0].path, those[0].before
        applied = tuple(apart({made.fix: made for one in those for made in one.applied}.values()))
        yield Mended(path, before, edited(before, path, {edit for made in applied for edit in made.fix.edits}), applied)


def texts(mended: Mended) -> tuple[str, str]:
    """The programs of a file before and after."""
    if mended.path.endswith(SUFFIX):
        before, after = (read_notebook(content.decode("utf-8-sig")).program for content in (mended.before, mended.after))
        return before, after
    return decode(mended.before), decode(mended.after)
