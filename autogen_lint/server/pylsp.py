"""The answers in python-lsp-server: a plugin of that, which a client turns on (``pylsp.plugins.autogen_lint.enabled``)."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from lsprotocol import types as lsp
from lsprotocol.converters import get_converter
from pluggy import HookimplMarker

from . import answers
from .documents import Checked, Document, check

_NAME = "autogen_lint"
_hook = HookimplMarker("pylsp")
_plain = get_converter().unstructure
_KNOWN: WeakKeyDictionary[Any, Checked] = WeakKeyDictionary()


@_hook
def pylsp_settings() -> dict[str, Any]:
    """Off: whoever has flake8 turned on would see each finding twice."""
    return {"plugins": {_NAME: {"enabled": False}}}


@_hook
def pylsp_lint(config: Any, workspace: Any, document: Any) -> list[dict[str, Any]]:
    """The diagnostics of a document; while it cannot be parsed, those that were known. A wrong configuration is one of the first line."""
    settings = {name: value for name, value in config.plugin_settings(_NAME, document.path).items() if name != "enabled"}
    others = [_document(other) for other in workspace.documents.values() if hasattr(other, "source") and other is not document]
    try:
        checked = check(_document(document), others, settings)
    except (OSError, ValueError) as error:
        wrong = lsp.Diagnostic(lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0)), str(error), source=answers.SOURCE)
        return [_plain(wrong)]
    if checked:
        _KNOWN[document] = checked
    return [_plain(each) for each in answers.diagnostics(_KNOWN[document], document.uri)] if document in _KNOWN else []


@_hook
def pylsp_code_actions(  # the names are pylsp's; pylint: disable=redefined-builtin
    document: Any, range: dict[str, Any], context: dict[str, Any]
) -> list[dict[str, Any]]:
    """What can be done in a range, as long as the text is the one that was looked at."""
    checked = _KNOWN.get(document)
    if checked is None or checked.document != _document(document):
        return []
    wanted = get_converter().structure(range, lsp.Range)
    return [_plain(action) for action in answers.actions(checked, document.uri, wanted, context.get("only"))]


@_hook(tryfirst=True)
def pylsp_hover(document: Any, position: dict[str, Any]) -> dict[str, Any] | None:
    """The pages of the rules whose findings stand at a position."""
    checked = _KNOWN.get(document)
    found = answers.hover(checked, document.uri, lsp.Position(**position)) if checked else None
    return _plain(found) if found else None


def _document(document: Any) -> Document:
    return Document(document.path, {document.uri: document.source})
