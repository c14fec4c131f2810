"""From what a run has found to the page."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import quote

from autogen_rules import __version__
from autogen_rules.catalogue import LEVELS, Rule
from autogen_rules.key_shapes import masked
from autogen_rules.reports.as_json import LEFT, score
from autogen_rules.reports.results import CheckedFile, Result, Unchecked, our_rules, sharing
from autogen_rules.reports.sarif import fingerprinted
from autogen_rules.reports.taxonomy import CWE, OWASP

from ..commit import Commit
from ..summary import counted
from .excerpts import Change, Line, changes, excerpt
from .since import Comparison, Told

_UNFOLDED = 200
_WEIGHT = {"none": 1_000_000, "high": 10_000, "medium": 100, "low": 1}


class About(NamedTuple):
    """What the page says of the run: the folder it ran in, paths, options that are set, the commit, and when it was.

    ``looked_at`` counts the files, ``silenced`` are the files with silenced findings and how many. ``source_url`` has ``{path}`` and
    ``{line}`` in it, or is empty. ``before`` are the findings of an earlier run; None where there is none to compare with.
    """

    folder: str
    paths: Sequence[str]
    settings: Mapping[str, str]
    commit: Commit | None
    made: datetime
    looked_at: int
    silenced: Mapping[str, int] = {}  # pylint: disable=dangerous-default-value
    source_url: str = ""
    before: Counter[Told] | None = None


class Edit(NamedTuple):
    """A fix as it is shown."""

    title: str
    safe: bool
    changes: Sequence[Change]


class Shown(NamedTuple):
    """A finding as it is shown; ``state`` is new, still or empty, ``folded`` whether it is made when it is looked at."""

    anchor: str
    path: str
    line: int
    rule: Rule
    message: str
    lines: Sequence[Line]
    edits: Sequence[Edit]
    url: str
    state: str
    folded: bool = False


class File(NamedTuple):
    """A file with findings."""

    path: str
    findings: Sequence[Shown]
    weight: int


def page(files: Sequence[CheckedFile], unchecked: Sequence[Unchecked], about: About) -> str:
    """The page. Raises ValueError where Jinja2 is not installed."""
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
    names = [file.path for file in shown]
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
        "silenced": sum(about.silenced.values()),
        "summary": f"{counted(len(findings), 'finding')} in {counted(len(names), 'file')} of {about.looked_at}",
    }
    return environment.get_template("page.html").render(context)


def _gravest(counted_rule: tuple[Rule, int]) -> tuple[int, int, str]:
    rule, number = counted_rule
    return -_WEIGHT[rule.level.name], -number, rule.code


def _files(files: Sequence[CheckedFile], about: About, comparison: Comparison | None) -> Iterator[File]:
    for file in sharing([file for file in files if file.results]):
        findings = [_shown(file, result, text, about, comparison) for result, text in fingerprinted(file)]
        weight = sum(_WEIGHT[finding.rule.level.name] for finding in findings)
        yield File(file.path, sorted(findings, key=lambda finding: finding.line), weight)


def _folded(files: Sequence[File]) -> Iterator[File]:
    """All files, with the findings after so many of them folded."""
    number = 0
    for file in files:
        numbered = enumerate(file.findings, number)
        number += len(file.findings)
        yield file._replace(findings=[finding._replace(folded=place >= _UNFOLDED) for place, finding in numbered])


def _shown(file: CheckedFile, result: Result, fingerprint: str, about: About, comparison: Comparison | None) -> Shown:
    line = max(result.region.line, 1)
    return Shown(
        f"f{fingerprint[:12]}",
        file.path,
        line,
        our_rules()[result.code],
        masked(result.message),
        list(excerpt(result.region, file.lines)),
        [Edit(fix.title, fix.safe, list(changes(fix, file.lines))) for fix in result.fixes if not fix.path],
        about.source_url.replace("{path}", quote(os.fsencode(file.path))).replace("{line}", str(line)),
        comparison.state(file, result) if comparison else "",
    )


def _named(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """What a rule is filed under: the short name, the name, and its page."""
    for number in rule.cwe:
        yield f"CWE-{number}", CWE.get(number, ""), f"https://cwe.mitre.org/data/definitions/{number}.html"
    for entry in filter(None, (rule.owasp, rule.asi)):
        yield entry, OWASP.get(entry, ""), "https://genai.owasp.org/"


def _text(markdown: str) -> Iterable[Sequence[tuple[str, str]]]:
    """A rule's words as paragraphs and list items of stretches, each code, emphasis or plain text with its kind."""
    for block in re.split(r"\n\n+|\n(?=- )", markdown.strip()):
        parts = re.split(r"`([^`]*)`", " ".join(block.split()))
        yield [(("code", "plain")[number % 2 == 0], re.sub(r"\*\*|\[([^]]*)\]\([^)]*\)", r"\1", part)) for number, part in enumerate(parts)]
