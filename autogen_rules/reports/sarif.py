"""The findings as SARIF 2.1.0, for code scanning."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .. import __version__
from ..catalogue import Rule
from ..edits.fix import Fix
from ..key_shapes import masked
from .masking import MASK, Region
from .pages import page
from .results import CheckedFile, Result, Unchecked, our_rules, shown_path

_SHOWN = 1024
_ROOT = "%SRCROOT%"


def log(files: Iterable[CheckedFile], host: str, unchecked: Iterable[Unchecked] = ()) -> dict[str, Any]:
    """A SARIF log with one run: all our rules, and those of other tools in the ``host`` (flake8, pylint) that have found something.

    A file that could not be checked is a notification, and the run no success.
    """
    notifications = list(map(_notification, unchecked))
    found = [(file, result, text) for file in files for result, text in fingerprinted(file)]
    others = {result.code: result for _, result, _ in found if not result.rule}
    rules = [*map(_rule, our_rules().values()), *(_other_rule(result, host) for result in others.values())]
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    driver = {
        "name": "autogen-lint",
        "semanticVersion": __version__,
        "informationUri": "https://autogen-lint.readthedocs.io/",
        "rules": rules,
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "invocations": [{"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}],
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {_ROOT: {"description": {"text": f"The folder in which {host} ran."}}},
                "results": [_result(file, result, text, index[result.code]) for file, result, text in found],
            }
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    help_text = [rule.sections["Why"], f"Bad: {rule.bad}\nGood: {rule.good}" if rule.bad else "", f"See {rule.url}"]
    descriptor = {
        "id": rule.code,
        "name": rule.symbol,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": _first(rule.sections[""])},
        "help": {"text": "\n\n".join(filter(None, help_text)), "markdown": page(rule)},
        "helpUri": rule.url,
        "defaultConfiguration": {"level": rule.level.sarif, "enabled": not rule.advisory},
    }
    if rule.cwe:
        taxa = [*(f"cwe/cwe-{number}" for number in rule.cwe), f"owasp/owasp-{rule.owasp.lower()}", f"owasp/owasp-{rule.asi.lower()}"]
        tags = ["security", *(f"external/{taxon}" for taxon in taxa)]
        descriptor["properties"] = {"tags": tags, "security-severity": rule.level.security_severity}
    return descriptor


def _other_rule(result: Result, host: str) -> dict[str, Any]:
    described = {"text": f"{result.symbol} ({result.code}) in {host}" if result.symbol else f"{result.code} in {host}"}
    descriptor = {
        "id": result.code,
        "shortDescription": described,
        "fullDescription": described,
        "help": described,
        "defaultConfiguration": {"level": result.level},
    }
    return descriptor | ({"name": result.symbol} if result.symbol else {})


def _result(file: CheckedFile, result: Result, fingerprint: str, index: int) -> dict[str, Any]:
    fixes = {"fixes": [_fix(file, fix) for fix in result.fixes]} if result.fixes else {}
    return fixes | {
        "ruleId": result.code,
        "ruleIndex": index,
        "level": result.level,
        "message": {"text": masked(result.message)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(file.path), "region": _region(result.region)}}],
        "partialFingerprints": {"autogenLint/v1": fingerprint},
    }


def _notification(unchecked: Unchecked) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": f"not checked: {unchecked.reason}"},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(unchecked.path)}}],
    }


def _fix(file: CheckedFile, fix: Fix) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": _region(Region(edit.start[0], edit.start[1] + 1, edit.end[0], edit.end[1] + 1)),
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    changed = {"artifactLocation": _artifact(shown_path(fix.path) if fix.path else file.path), "replacements": replacements}
    return {"description": {"text": fix.title}, "artifactChanges": [changed], "properties": {"safe": fix.safe}}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": Path(path).as_uri()} if Path(path).is_absolute() else {"uri": quote(os.fsencode(path)), "uriBaseId": _ROOT}


def _region(region: Region) -> dict[str, int]:
    start = {"startLine": max(region.line, 1), "startColumn": max(region.column, 1)}
    if region.end_line is None or region.end_column is None:
        return start
    return start | {"endLine": region.end_line, "endColumn": region.end_column}


def fingerprinted(file: CheckedFile) -> Iterator[tuple[Result, str]]:
    """Each result with a hash of its code, its masked line without spaces, and which of several such it is: line numbers do not count."""
    seen: Counter[str] = Counter()
    for result in file.results:
        number = result.region.line
        line = "".join(file.lines[number - 1:number])
        code = re.sub(rf"\s|(?<={MASK}){MASK}", "", line)
        same = f"{result.code} {code}"
        seen[same] += 1
        yield result, sha256(f"{same} {seen[same]}".encode()).hexdigest()[:32]


def _first(text: str) -> str:
    """As much of a text, in whole paragraphs, as GitHub shows: 1,024 characters."""
    paragraphs = text.split("\n\n")
    while len("\n\n".join(paragraphs)) > _SHOWN and len(paragraphs) > 1:
        paragraphs.pop()
    return "\n\n".join(paragraphs)
