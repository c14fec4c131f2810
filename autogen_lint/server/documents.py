"""Open documents to diagnostics, quick fixes and hovers, as the protocol has them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from lsprotocol import types as lsp

from autogen_rules import Edit, Finding, Fix
from autogen_rules.fixing import fix_text
from autogen_rules.lines import encoding_of, split_lines
from autogen_rules.opening import unsaved
from autogen_rules.paths import Found
from autogen_rules.reports import pages
from autogen_rules.reports.results import our_rules

from ..checking import check_content
from ..configuration import configured
from ..options import Options, options
from ..suppressing import comments

SOURCE = "autogen-lint"
FIX_ALL = f"{lsp.CodeActionKind.SourceFixAll.value}.{SOURCE}"
_SEVERITIES = {
    "high": lsp.DiagnosticSeverity.Error,
    "medium": lsp.DiagnosticSeverity.Warning,
    "low": lsp.DiagnosticSeverity.Information,
    "none": lsp.DiagnosticSeverity.Error,
}


class Checked(NamedTuple):
    """A document as it was when it was last checked: its text, its findings, and the options that were in force."""

    text: str
    findings: tuple[Finding, ...]
    options: Options

    @property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return split_lines(self.text)

    def range_of(self, finding: Finding) -> lsp.Range:
        """Where a finding stands, in units of UTF-16."""
        return _range(self.lines, (finding.line, finding.column), (finding.end_line, finding.end_column))

    def at(self, wanted: lsp.Range) -> list[tuple[Finding, lsp.Range]]:
        """The findings that touch a range, and where they stand."""
        placed = ((finding, self.range_of(finding)) for finding in self.findings)
        return [(finding, place) for finding, place in placed if place.start <= wanted.end and wanted.start <= place.end]


def check(path: str, texts: Mapping[str, str]) -> Checked | None:
    """The findings in a document; None where it cannot be parsed. ``texts`` are all that are open, by their paths.

    Raises ValueError where the project's configuration is wrong, OSError where it cannot be read.
    """
    layer = configured([path])
    in_force = options([layer] if layer else [])
    with unsaved({other: _encoded(text) for other, text in texts.items() if other != path}):
        checked = check_content(_encoded(texts[path]), Found(path, os.path.dirname(path)), in_force)
    return None if checked.problems else Checked(texts[path], checked.findings, in_force)


def _encoded(text: str) -> bytes:
    """As the text would be saved."""
    content = text.encode("utf-8", "surrogatepass")
    try:
        return text.encode(encoding_of(content))
    except (SyntaxError, ValueError, LookupError):
        return content


def diagnostics(checked: Checked) -> list[lsp.Diagnostic]:
    """The findings, each with a link to its rule's page."""
    return [
        lsp.Diagnostic(
            range=checked.range_of(finding),
            message=finding.message,
            severity=_SEVERITIES[our_rules()[finding.code].level.name],
            code=finding.code,
            code_description=lsp.CodeDescription(our_rules()[finding.code].url),
            source=SOURCE,
        )
        for finding in checked.findings
    ]


def actions(uri: str, path: str, checked: Checked, wanted: lsp.Range) -> Iterator[lsp.CodeAction]:
    """What can be done about the findings in a range, and about all of the document.

    A fix that changes what the program does says so, and takes no part in the last.
    """
    shown = dict(zip(checked.findings, diagnostics(checked), strict=True))
    for finding, _ in checked.at(wanted):
        for fix in finding.fixes:
            if not fix.path:
                title = fix.title if fix.safe else f"{fix.title} (changes what the program does)"
                yield _action(uri, title, shown[finding], _edits(checked, fix.edits), fix.safe)
        silenced = _edits(checked, comments(checked.text, [finding], "flake8"))
        yield _action(uri, f"suppress {finding.code} on this line", shown[finding], silenced)
    fixed = fix_text(checked.text, path, _safe, checked.options.selection.settings)
    if fixed.applied:
        whole = lsp.Range(lsp.Position(0, 0), lsp.Position(len(checked.lines), 0))
        edit = lsp.WorkspaceEdit({uri: [lsp.TextEdit(whole, fixed.text)]})
        yield lsp.CodeAction("make all safe fixes of autogen-lint", kind=FIX_ALL, edit=edit)


def _safe(finding: Finding) -> Fix | None:
    return next((fix for fix in finding.fixes if fix.safe and not fix.path), None)


def _action(uri: str, title: str, about: lsp.Diagnostic, edits: list[lsp.TextEdit], preferred: bool = False) -> lsp.CodeAction:
    edit = lsp.WorkspaceEdit({uri: edits})
    return lsp.CodeAction(title, kind=lsp.CodeActionKind.QuickFix, diagnostics=[about], is_preferred=preferred, edit=edit)


def hover(checked: Checked, position: lsp.Position) -> lsp.Hover | None:
    """The pages of the rules whose findings stand at a position."""
    found = checked.at(lsp.Range(position, position))
    if not found:
        return None
    codes = dict.fromkeys(finding.code for finding, _ in found)
    text = "\n\n---\n\n".join(pages.page(our_rules()[code]) for code in codes)
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), found[0][1])


def _edits(checked: Checked, edits: Iterable[Edit]) -> list[lsp.TextEdit]:
    lines = checked.lines
    return [lsp.TextEdit(_range(lines, edit.start, edit.end), edit.text) for edit in edits]


def _range(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> lsp.Range:
    return lsp.Range(_position(lines, *start), _position(lines, *end))


def _position(lines: list[str], line: int, column: int) -> lsp.Position:
    """A place in the protocol's units, from a line (from 1) and a column in characters."""
    before = lines[line - 1][:column] if line <= len(lines) else ""
    return lsp.Position(line - 1, len(before.encode("utf-16-le", "surrogatepass")) // 2)
