"""The findings as one page of HTML that needs nothing else: no network, no other file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape
from importlib.resources import files as resources
from string import Template

from .. import __version__
from ..catalogue import LEVELS
from ..key_shapes import masked
from .masking import Region
from .results import CheckedFile, Result, our_rules, sharing

# Lines of code around a finding, and at most of the finding itself.
_AROUND, _LONGEST = 1, 12
# Characters of a line that are shown.
_WIDEST = 400


def page(files: Sequence[CheckedFile], unchecked: Sequence[tuple[str, str]], made: datetime) -> str:
    """The page. ``files`` are all that were checked, ``unchecked`` the paths that could not be with the reason, ``made`` is when."""
    files = sharing(files)
    codes = Counter(result.code for file in files for result in file.results)
    levels = Counter(our_rules()[code].level.name for code in codes.elements())
    template = Template(resources(__package__).joinpath("report.html").read_text(encoding="utf-8"))
    return template.substitute(
        summary=escape(summary(files, unchecked)),
        made=f"autogen-lint {__version__}, {made:%Y-%m-%d %H:%M}",
        overview="".join(_overview(levels, codes)),
        unchecked="".join(_unchecked(unchecked)),
        levels="".join(f'<option value="{level}">{level}</option>' for level in LEVELS if levels[level]),
        codes="".join(f'<option value="{code}">{code} {our_rules()[code].symbol}</option>' for code in sorted(codes)),
        files="\n".join(_file(file) for file in files if file.results),
    )


def summary(files: Sequence[CheckedFile], unchecked: Sequence[tuple[str, str]]) -> str:
    """What was found, in one line."""
    findings = sum(len(file.results) for file in files)
    text = f"{_count(findings, 'finding')} in {sum(bool(file.results) for file in files)} of {_count(len(files), 'file')}"
    return f"{text}, {_count(len(unchecked), 'file')} not checked" if unchecked else text


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _overview(levels: Counter[str], codes: Counter[str]) -> Iterator[str]:
    if codes:
        yield '<h2>By level</h2><dl class="bars" id="levels">'
        for level in (*LEVELS, "none"):
            if levels[level]:
                yield _bar(f'<span class="level {level}">{level}</span>', level, levels[level], max(levels.values()))
        yield '</dl><h2>By rule</h2><dl class="bars" id="rules">'
        for code, number in sorted(codes.items()):
            rule = our_rules()[code]
            yield _bar(f'<a href="{rule.url}">{code}</a> {rule.symbol}', rule.level.name, number, max(codes.values()))
        yield "</dl>"


def _bar(name: str, level: str, number: int, largest: int) -> str:
    return f'<dt>{name}</dt><dd class="bar {level}"><span style="width: {100 * number / largest:.1f}%"></span></dd><dd>{number}</dd>'


def _unchecked(unchecked: Sequence[tuple[str, str]]) -> Iterator[str]:
    if unchecked:
        yield '<h2>Not checked</h2><ul id="unchecked">'
        for path, reason in unchecked:
            yield f'<li><span class="path">{escape(path)}</span>: {escape(reason)}</li>'
        yield "</ul>"


def _file(file: CheckedFile) -> str:
    path = escape(file.path)
    articles = "\n".join(_finding(result, file.lines) for result in file.results)
    heading = f'<h2><span class="path">{path}</span> <span class="quiet">{_count(len(file.results), "finding")}</span></h2>'
    return f'<section class="file" id="{path}">{heading}\n{articles}</section>'


def _finding(result: Result, lines: Sequence[str]) -> str:
    rule = our_rules()[result.code]
    level = rule.level.name
    about = f'<span class="level {level}">{level}</span> <a href="{rule.url}">{rule.code}</a> <span>{rule.symbol}</span>'
    place = f'<span class="quiet">line {result.region.line}</span>'
    return (
        f'<article class="{level}" data-level="{level}" data-code="{rule.code}"><p class="about">{about} {place}</p>'
        f"<p>{escape(masked(result.message))}</p><pre>{''.join(_excerpt(result.region, lines))}</pre></article>"
    )


def _excerpt(region: Region, lines: Sequence[str]) -> Iterator[str]:
    """The lines of a finding with one before and after, the finding itself marked."""
    end_line, end_column = region.end_line or region.line, region.end_column or region.column
    last = min(end_line, region.line + _LONGEST - 1)
    for number in range(max(region.line - _AROUND, 1), min(last + _AROUND, len(lines)) + 1):
        line = lines[number - 1]
        if region.line <= number <= end_line:
            start = region.column - 1 if number == region.line else len(line) - len(line.lstrip())
            end = end_column - 1 if number == end_line else len(line)
        else:
            start = end = 0
        yield f'<span data-line="{number}">{_marked(line, start, end)}</span>'


def _marked(line: str, start: int, end: int) -> str:
    """A line with a stretch of it marked; of a long line, what is around the stretch."""
    first = max(0, start - _WIDEST // 4) if len(line) > _WIDEST else 0
    last = first + _WIDEST
    before, marked, after = line[first:start], line[start:min(end, last)], line[end:last]
    dots = ("…" if first else ""), ("…" if len(line) > last else "")
    return dots[0] + escape(before) + (f"<mark>{escape(marked)}</mark>" if marked else "") + escape(after) + dots[1]
