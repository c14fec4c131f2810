"""From what a run has found to the page."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from itertools import groupby, starmap
from typing import Any, NamedTuple

from autogen_rules import __version__
from autogen_rules.catalogue import LEVELS, Rule
from autogen_rules.edits.fix import Fix
from autogen_rules.key_shapes import masked
from autogen_rules.paths import Found
from autogen_rules.reports.as_json import LEFT, score
from autogen_rules.reports.masking import Region
from autogen_rules.reports.results import CheckedFile, Result, Unchecked, our_rules, read_text, region_of, result_of, sharing, shown_path
from autogen_rules.reports.sarif import fingerprinted
from autogen_rules.reports.taxonomy import CWE, OWASP

from ..checking import Checked, check_file
from ..commit import Commit
from ..options import Options
from ..places import as_program
from ..summary import counted
from .excerpts import Change, Line, changes, excerpt
from .since import Comparison, Told
from .where import Place, Where

_UNFOLDED = 200
_WEIGHT = {"none": 1_000_000, "high": 10_000, "medium": 100, "low": 1}


class About(NamedTuple):
    """What the page says of the run: the folder it ran in, paths, options that are set, the commit, and when it was.

    ``source_url`` has ``{path}`` and ``{line}`` in it, or is empty. ``before`` are the findings of an earlier run; None where there is
    none to compare with.
    """

    folder: str
    paths: Sequence[str]
    settings: Mapping[str, str]
    commit: Commit | None
    made: datetime
    source_url: str = ""
    before: Counter[Told] | None = None


class Edit(NamedTuple):
    """A fix as it is shown; ``elsewhere`` is the other file that it is made in, or empty. Without ``changes`` that cannot be read."""

    title: str
    safe: bool
    changes: Sequence[Change]
    elsewhere: str


class Shown(NamedTuple):
    """A finding as it is shown; ``state`` is new, still or empty, ``folded`` whether it is made when it is looked at."""

    anchor: str
    place: Place
    rule: Rule
    message: str
    lines: Sequence[Line]
    edits: Sequence[Edit]
    state: str
    folded: bool = False


class Silenced(NamedTuple):
    """A finding that a comment silences."""

    place: Place
    rule: Rule
    message: str


class File(NamedTuple):
    """A file with findings."""

    path: str
    findings: Sequence[Shown]
    weight: int


def page(files: Sequence[Checked], unchecked: Sequence[Unchecked], about: About) -> str:
    """The page; ``files`` are all that were looked at. Raises ValueError where Jinja2 is not installed."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined  # pylint: disable=import-outside-toplevel
    except ImportError:
        raise ValueError("the page needs Jinja2: pip install 'autogen-lint[report]'") from None
    environment = Environment(
        loader=PackageLoader(__package__, "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    comparison = None if about.before is None else Comparison(about.before)
    shown = list(_folded(sorted(_files(files, about, comparison), key=lambda file: (-file.weight, file.path))))
    findings = [finding for file in shown for finding in file.findings]
    levels = Counter(finding.rule.level.name for finding in findings)
    codes = Counter(finding.rule.code for finding in findings)
    context: dict[str, Any] = {
        "about": about,
        "version": __version__,
        "project": os.path.basename(about.commit.folder if about.commit else about.folder),
        "files": shown,
        "findings": len(findings),
        "unchecked": unchecked,
        "score": score(levels, len(unchecked)),
        "factors": LEFT,
        "levels": [(level, levels[level]) for level in ("none", *LEVELS) if levels[level]],
        "rules": sorted(((our_rules()[code], number) for code, number in codes.items()), key=_gravest),
        "states": sorted(Counter(finding.state for finding in findings).items()) if comparison else [],
        "gone": sorted(comparison.gone.elements()) if comparison else [],
        "text": _text,
        "named": _named,
        "counted": counted,
        "looked_at": len(files),
        "silenced": list(_silenced(files, about)),
        "summary": f"{counted(len(findings), 'finding')} in {counted(len(shown), 'file')} of {len(files)}",
    }
    return environment.get_template("page.html").render(context)


def _gravest(counted_rule: tuple[Rule, int]) -> tuple[int, int, str]:
    rule, number = counted_rule
    return -_WEIGHT[rule.level.name], -number, rule.code


def _files(files: Sequence[Checked], about: About, comparison: Comparison | None) -> Iterator[File]:
    found = [file for file in files if file.findings]
    mended: dict[str, list[Region]] = defaultdict(list)
    for finding, fix in ((finding, fix) for file in found for finding in file.findings for fix in finding.fixes if fix.path):
        mended[fix.path] += map(region_of, fix.edits if finding.code == "AGS001" else ())
    besides = [file for file in files if file.secrets and not file.findings]
    programs = sharing([*map(as_program, found), *starmap(_unreported, mended.items()), *map(as_program, besides)])
    others = dict(zip(mended, programs[len(found):], strict=False))
    for file, program in zip(found, programs, strict=False):
        where = Where(file, about.source_url)
        told = sorted(fingerprinted(program), key=lambda one: one[0].region.line)
        findings = [_shown(where, program, others, result, text, comparison) for result, text in told]
        yield File(program.path, findings, sum(_WEIGHT[finding.rule.level.name] for finding in findings))


def _unreported(path: str, mended: Sequence[Region]) -> CheckedFile:
    """A module in which a fix is made, whatever is found in it; without a text where it cannot be read. What is ``mended`` there are
    credentials, too.
    """
    secrets = check_file(Found(path), Options()).secrets
    return CheckedFile(shown_path(path), read_text(path), (), (*(result_of(finding).region for finding in secrets), *mended))


def _silenced(files: Sequence[Checked], about: About) -> Iterator[Silenced]:
    for file in files:
        for finding in file.silenced:
            yield Silenced(Where(file, about.source_url).place(finding.line), our_rules()[finding.code], masked(finding.message))


def _folded(files: Sequence[File]) -> Iterator[File]:
    """All files, with the findings after so many of them folded."""
    number = 0
    for file in files:
        numbered = enumerate(file.findings, number)
        number += len(file.findings)
        yield file._replace(findings=[finding._replace(folded=place >= _UNFOLDED) for place, finding in numbered])


def _shown(
    where: Where, program: CheckedFile, others: Mapping[str, CheckedFile], result: Result, fingerprint: str, comparison: Comparison | None
) -> Shown:
    line = max(result.region.line, 1)
    return Shown(
        _anchor(program.path, fingerprint),
        where.place(line),
        our_rules()[result.code],
        masked(result.message),
        [
            one._replace(number=where.number(one.number))
            for one in excerpt(result.region, program.lines)
            if where.together(one.number, line)
        ],
        [_edit_elsewhere(others[fix.path], fix) if fix.path else _edit(where, program, fix) for fix in result.fixes],
        comparison.state(program, result) if comparison else "",
    )


def _anchor(path: str, fingerprint: str) -> str:
    """The name of a finding's link, which no finding of another file has."""
    return f"f{sha256(f'{path} {fingerprint}'.encode('utf-8', 'surrogateescape')).hexdigest()[:12]}"


def _edit(where: Where, program: CheckedFile, fix: Fix) -> Edit:
    changed = [one._replace(number=one.number and where.number(one.number)) for one in changes(fix, program.lines)]
    return Edit(fix.title, fix.safe, changed, "")


def _edit_elsewhere(other: CheckedFile, fix: Fix) -> Edit:
    return Edit(fix.title, fix.safe, list(changes(fix, other.lines)) if other.text else [], other.path)


def _named(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """What a rule is filed under: the short name, the name, and its page."""
    for number in rule.cwe:
        yield f"CWE-{number}", CWE.get(number, ""), f"https://cwe.mitre.org/data/definitions/{number}.html"
    for entry in filter(None, (rule.owasp, rule.asi)):
        yield entry, OWASP.get(entry, ""), "https://genai.owasp.org/"


def _text(markdown: str) -> Iterator[tuple[str, list[list[tuple[str, str]]]]]:
    """A rule's words as paragraphs and lists: ``p`` or ``li``, and the blocks of that kind that follow one another (see `_stretches`)."""
    blocks = re.split(r"\n\n+|\n(?=- )", markdown.strip())
    for kind, together in groupby(blocks, lambda block: "li" if block.startswith("- ") else "p"):
        yield kind, [_stretches(block.removeprefix("- ")) for block in together]


def _stretches(block: str) -> list[tuple[str, str]]:
    """The words of a block, each stretch with its kind: ``code`` or ``plain``."""
    parts = re.split(r"`([^`]*)`", " ".join(block.split()))
    return [(("code", "plain")[number % 2 == 0], re.sub(r"\*\*|\[([^]]*)\]\([^)]*\)", r"\1", part)) for number, part in enumerate(parts)]
