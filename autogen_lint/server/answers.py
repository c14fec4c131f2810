"""What is said of a document that was checked: diagnostics, quick fixes and hovers, as the protocol has them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from lsprotocol import types as lsp

from autogen_rules import Finding
from autogen_rules.reports import pages
from autogen_rules.reports.results import our_rules

from ..suppressing import comments
from .documents import Checked

SOURCE = "autogen-lint"
FIX_ALL = f"{lsp.CodeActionKind.SourceFixAll.value}.{SOURCE}"
# VS Code asks for the first of each cell, for the second once for all of them.
NOTEBOOK_FIX_ALL = f"{lsp.CodeActionKind.Notebook.value}.{FIX_ALL}"
_SEVERITIES = {
    "high": lsp.DiagnosticSeverity.Error,
    "medium": lsp.DiagnosticSeverity.Warning,
    "low": lsp.DiagnosticSeverity.Information,
    "none": lsp.DiagnosticSeverity.Error,
}


def diagnostics(checked: Checked, uri: str) -> list[lsp.Diagnostic]:
    """The findings at an address, each with a link to its rule's page."""
    return [_diagnostic(checked, finding) for finding, place in checked.places.items() if place.uri == uri]


def _diagnostic(checked: Checked, finding: Finding) -> lsp.Diagnostic:
    rule = our_rules()[finding.code]
    return lsp.Diagnostic(
        range=checked.places[finding].range,
        message=finding.message,
        severity=_SEVERITIES[rule.level.name],
        code=finding.code,
        code_description=lsp.CodeDescription(rule.url),
        source=SOURCE,
    )


def asked_about(wanted: lsp.Range, told: Iterable[lsp.Diagnostic]) -> lsp.Range:
    """A range with the diagnostics of ours that an editor tells with it: Neovim asks at the cursor, and tells those of the line."""
    ranges = [wanted, *(each.range for each in told if each.source == SOURCE)]
    return lsp.Range(min(one.start for one in ranges), max(one.end for one in ranges))


def actions(
    checked: Checked, uri: str, wanted: lsp.Range, kinds: Sequence[str] | None = None, later: bool = False
) -> Iterator[lsp.CodeAction]:
    """What can be done about the findings in a range, and about all of a document; of these ``kinds`` alone, where there are some.

    A fix that changes what the program does says so, and takes no part in the last, whose edit may be asked for ``later`` (`resolved`).
    """
    if _is_wanted(lsp.CodeActionKind.QuickFix.value, kinds):
        for finding in checked.at(uri, wanted):
            yield from _quick_fixes(checked, finding)
    fix_all = NOTEBOOK_FIX_ALL if checked.notebook else FIX_ALL
    if _is_wanted(fix_all, kinds) and checked.has_safe_fixes:
        action = lsp.CodeAction("make all safe fixes of autogen-lint", kind=fix_all, data=uri)
        if later or resolved(checked, action).edit:
            yield action


def resolved(checked: Checked, action: lsp.CodeAction) -> lsp.CodeAction:
    """What can be done about all of a document, with its edit."""
    action.edit = checked.all_safe_fixes
    return action


def _is_wanted(kind: str, kinds: Sequence[str] | None) -> bool:
    return not kinds or any(not wanted or f"{kind}.".startswith(f"{wanted}.") for wanted in kinds)


def _quick_fixes(checked: Checked, finding: Finding) -> Iterator[lsp.CodeAction]:
    about = [_diagnostic(checked, finding)]
    for fix in finding.fixes:
        if edit := checked.edit_elsewhere(fix) if fix.path else checked.edit(fix.edits):
            title = f"{fix.title}, in {os.path.basename(fix.path)}" if fix.path else fix.title
            title = title if fix.safe else f"{title} (changes what the program does)"
            preferred = fix.safe and fix is finding.fixes[0]
            yield lsp.CodeAction(title, lsp.CodeActionKind.QuickFix, about, is_preferred=preferred, edit=edit)
    if edit := checked.edit(comments(checked.text, [finding], "flake8")):
        yield lsp.CodeAction(f"suppress {finding.code} on this line", lsp.CodeActionKind.QuickFix, about, is_preferred=False, edit=edit)


def hover(checked: Checked, uri: str, position: lsp.Position) -> lsp.Hover | None:
    """The pages of the rules whose findings stand at a position."""
    found = checked.at(uri, lsp.Range(position, position))
    if not found:
        return None
    codes = dict.fromkeys(finding.code for finding in found)
    text = "\n\n---\n\n".join(pages.page(our_rules()[code]) for code in codes)
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), checked.places[found[0]].range)
