"""The protocol's questions, and who answers them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from autogen_rules import __version__

from . import documents

# Seconds without a keystroke before a document is checked.
_PAUSE = 0.05


class Server(LanguageServer):
    """A language server that knows what it last found in each open document."""

    def __init__(self) -> None:
        super().__init__(documents.SOURCE, __version__)
        self.checked: dict[str, documents.Checked] = {}

    def check(self, uri: str) -> list[lsp.Diagnostic]:
        """The diagnostics of a document; while it cannot be parsed, those that were known."""
        path = _path(uri)
        texts = {_path(other): document.source for other, document in self.workspace.text_documents.items()}
        try:
            checked = documents.check(path, texts)
        except (OSError, ValueError) as error:
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, str(error)))
            return []
        if checked:
            self.checked[uri] = checked
        return documents.diagnostics(self.checked[uri]) if uri in self.checked else []

    def publish(self, uri: str) -> None:
        """Tell the client of a document's diagnostics, unless it asks for them itself."""
        capabilities = self.client_capabilities.text_document
        if capabilities is None or capabilities.diagnostic is None:
            self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, self.check(uri)))


def _path(uri: str) -> str:
    return str(Path(to_fs_path(uri) or "untitled.py").absolute())


def server() -> Server:
    """A server that is ready to be started."""
    made = Server()
    made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)(_opened)
    made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)(_saved)
    made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    made.feature(lsp.TEXT_DOCUMENT_DIAGNOSTIC, lsp.DiagnosticOptions(inter_file_dependencies=True, workspace_diagnostics=False))(_asked)
    made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, documents.FIX_ALL]))(_actions)
    made.feature(lsp.TEXT_DOCUMENT_HOVER)(_hovered)
    return made


def _opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    ls.publish(params.text_document.uri)


async def _changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    """Only the last of several changes is looked at."""
    await asyncio.sleep(_PAUSE)
    document = ls.workspace.text_documents.get(params.text_document.uri)
    if document is not None and document.version == params.text_document.version:
        ls.publish(params.text_document.uri)


def _saved(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
    """What is saved may be a module of the other documents."""
    for uri in list(ls.workspace.text_documents):
        ls.publish(uri)


def _closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    ls.checked.pop(params.text_document.uri, None)
    ls.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))


def _asked(ls: Server, params: lsp.DocumentDiagnosticParams) -> lsp.RelatedFullDocumentDiagnosticReport:
    return lsp.RelatedFullDocumentDiagnosticReport(ls.check(params.text_document.uri))


def _actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    uri = params.text_document.uri
    ls.check(uri)
    checked = ls.checked.get(uri)
    if checked is None or checked.text != ls.workspace.get_text_document(uri).source:
        return []
    return list(documents.actions(uri, _path(uri), checked, params.range))


def _hovered(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    checked = ls.checked.get(params.text_document.uri)
    return documents.hover(checked, params.position) if checked else None
