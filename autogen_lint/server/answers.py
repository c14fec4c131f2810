"""What is said of a document that was checked: diagnostics, quick fixes and hovers, as the protocol has them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from lsprotocol import types as lsp

from autogen_rules import Finding
from autogen_rules.fixing import fix_text
from autogen_rules.reports import pages
from autogen_rules.reports.results import our_rules

from ..fixing import fix_of
from ..suppressing import comments
from .documents import Checked

SOURCE = "autogen-lint"
FIX_ALL = f"{lsp.CodeActionKind.SourceFixAll.value}.{SOURCE}"
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


def actions(checked: Checked, uri: str, wanted: lsp.Range) -> Iterator[lsp.CodeAction]:
    """What can be done about the findings in a range, and about all of a program.

    A fix that changes what the program does says so, and takes no part in the last.
    """
    safe = partial(fix_of, unsafe=False)
    for finding in checked.at(uri, wanted):
        about = [_diagnostic(checked, finding)]
        for fix in finding.fixes:
            if not fix.path and (edit := checked.edit(fix.edits)):
                title = fix.title if fix.safe else f"{fix.title} (changes what the program does)"
                yield lsp.CodeAction(title, lsp.CodeActionKind.QuickFix, about, is_preferred=fix.safe, edit=edit)
        if edit := checked.edit(comments(checked.text, [finding], "flake8")):
            yield lsp.CodeAction(f"suppress {finding.code} on this line", lsp.CodeActionKind.QuickFix, about, is_preferred=False, edit=edit)
    if checked.notebook is None and any(map(safe, checked.findings)):
        fixed = fix_text(checked.text, checked.document.path, safe, checked.options.selection.settings)
        whole = lsp.Range(lsp.Position(0, 0), lsp.Position(len(checked.lines), 0))
        edit = lsp.WorkspaceEdit({uri: [lsp.TextEdit(whole, fixed.text)]})
        yield lsp.CodeAction("make all safe fixes of autogen-lint", kind=FIX_ALL, edit=edit)


def hover(checked: Checked, uri: str, position: lsp.Position) -> lsp.Hover | None:
    """The pages of the rules whose findings stand at a position."""
    found = checked.at(uri, lsp.Range(position, position))
    if not found:
        return None
    codes = dict.fromkeys(finding.code for finding in found)
    text = "\n\n---\n\n".join(pages.page(our_rules()[code]) for code in codes)
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), checked.places[found[0]].range)
