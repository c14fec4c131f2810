"""Runs the rules on one module, and gives their reports a place."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence

from .catalogue import INTERNAL_CODE, INTERNAL_SYMBOL, Rule, rules
from .edits.drafts import Draft
from .edits.fix import Fix
from .edits.source import Source
from .facts.base import Facts, once
from .facts.test_modules import silenced
from .findings import Finding
from .knowledge.roots import in_autogen
from .knowledge.world import AutoGen
from .lines import decode, split_lines
from .placing import Place, placed
from .quoting import printable
from .reading.disk import Disk
from .reading.index import read
from .reading.model import Module
from .reading.project import Project, release_neighbours
from .settings import Settings


def run(tree: ast.Module, lines: Sequence[str], path: str, settings: Settings, disk: Disk) -> list[Finding]:
    """The findings of all rules that are on in a module, in the order of their places."""
    try:
        return _findings(tree, lines, path, settings, disk)
    finally:
        release_neighbours()


def _findings(tree: ast.Module, lines: Sequence[str], path: str, settings: Settings, disk: Disk) -> list[Finding]:
    try:
        world = AutoGen(settings.version)
        project = Project(path, world, disk)
        if in_autogen(project.path, disk.is_file):
            return []
        facts = Facts(read(project.path, tree), project, world, settings)
        silent = silenced(facts)
    except Exception as error:  # pylint: disable=broad-exception-caught
        return [fault("the reading of the module", error, "nothing else was looked at")]
    source = Source(lines)
    found = [fault("the reading of the module", error) for error in facts.module.faults]
    for rule in rules():
        if rule.code not in silent and (not rule.advisory or settings.turned_on(rule.code)):
            found += _run(rule, facts, source)
    facts.forget()
    facts.module.forget()
    return sorted(set(found))


def _run(rule: Rule, facts: Facts, source: Source) -> list[Finding]:
    """What one rule finds; a fault of its own becomes one finding, and what it found before stays."""
    found: dict[ast.AST, Place] = {}
    faults: list[Finding] = []
    facts.evaluator.restart()
    try:
        placed(facts, rule, found)
    except Exception as error:  # pylint: disable=broad-exception-caught
        faults.append(fault(rule.code, error))
    findings = []
    for place in found.values():
        fixes: tuple[Fix, ...] = ()
        try:
            fixes = tuple(_fixes(place.report.fixes, facts, source))
        except Exception as error:  # pylint: disable=broad-exception-caught
            faults.append(fault(f"a fix of {rule.code}", error))
        findings.append(_finding(rule, place, source, fixes))
    return faults + findings


def _finding(rule: Rule, place: Place, source: Source, fixes: tuple[Fix, ...]) -> Finding:
    (line, column), (end_line, end_column) = place.start, place.end
    report = place.report
    return Finding(
        line,
        source.column(line, column),
        rule.code,
        rule.symbol,
        printable(report.message + place.suffix),
        end_line,
        source.column(end_line, end_column),
        "HIGH" if report.sure else "INFERENCE",
        fixes,
    )


def _fixes(drafts: Iterable[Draft], facts: Facts, source: Source) -> Iterator[Fix]:
    """The fixes that are plain, with the places of their edits."""
    for draft in drafts:
        here = draft.module is facts.module
        fix = draft.fix(source if here else _source_of(facts, draft.module), "" if here else draft.module.path)
        if fix is not None:
            yield fix


@once
def _source_of(facts: Facts, module: Module) -> Source:
    """The text of another module."""
    return Source(split_lines(decode(module.source)))


def fault(where: str, error: Exception, rest: str = "the other rules go on") -> Finding:
    """Our own fault, as a finding: it names the kind of error, never its text, which could hold a secret. ``rest``: what of the others."""
    message = f"internal error in {where}: {type(error).__name__}; please report it, {rest}"
    return Finding(1, 0, INTERNAL_CODE, INTERNAL_SYMBOL, message, 1, 0)
