"""The protocol's questions, and who answers them."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.uris import to_fs_path

from autogen_rules import __version__

from ..notebooks import SUFFIX
from ..options import BY_NAME
from . import answers, documents
from .documents import Checked, Document

# Seconds in which what the client has said meanwhile is heard: of several changes only the last is looked at.
_PAUSE = 0.005
# Seconds after a change in which nothing more is typed, and then the other documents are looked at: it may be a module of theirs.
_LATER = 0.5
_NOTEBOOKS = lsp.NotebookDocumentSyncOptions(
    [lsp.NotebookDocumentFilterWithNotebook("jupyter-notebook", [lsp.NotebookCellLanguage("python")])], save=True
)
_DIAGNOSTICS = lsp.DiagnosticOptions(inter_file_dependencies=True, workspace_diagnostics=False)
_WATCHED = lsp.DidChangeWatchedFilesRegistrationOptions([lsp.FileSystemWatcher("**/*.py"), lsp.FileSystemWatcher("**/pyproject.toml")])
_ACTIONS = lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, answers.FIX_ALL, answers.NOTEBOOK_FIX_ALL], resolve_provider=True)


@cache
def _settle() -> None:
    """What is loaded once a document was looked at stays: Python's collector need not go through it again and again."""
    gc.collect()
    gc.freeze()


class _Protocol(LanguageServerProtocol):
    """The protocol, in which a question that is none is answered, too: with an error. What says nothing may leave that out."""

    def structure_message(self, data: dict[str, Any]) -> Any:
        if "jsonrpc" in data and "method" in data:
            data.setdefault("params")
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise


class Server(LanguageServer):
    """A language server that knows what it last found in each open document."""

    def __init__(self) -> None:
        super().__init__(answers.SOURCE, __version__, notebook_document_sync=_NOTEBOOKS, protocol_cls=_Protocol)
        self._checked: dict[str, Checked] = {}
        self._told = ""
        self.settings: Mapping[str, Any] = {}
        self.status = 1  # until the client has asked for the end

    def document(self, uri: str) -> Document:
        """The open document, or the notebook of an open cell, at an address."""
        notebook = self.workspace.get_notebook_document(cell_uri=uri)
        if notebook is None:
            return Document(_path(uri), {uri: self._text(uri)})
        code = (cell.document for cell in notebook.cells if cell.kind == lsp.NotebookCellKind.Code)
        told = filter(self.is_open, code)  # of another language a cell is named, but not told
        return Document(_path_of_notebook(notebook.uri), {uri: self._text(uri) for uri in told})

    def _text(self, uri: str) -> str:
        """The text at an address; empty where it is not open, or no more, and not on disk."""
        try:
            return self.workspace.get_text_document(uri).source
        except (OSError, ValueError):
            return ""

    def version_of(self, uri: str) -> int | None:
        """The version of a text; None where it is not open."""
        return self.workspace.get_text_document(uri).version

    def is_open(self, uri: str) -> bool:
        """Whether the client has told the text at an address."""
        return self.version_of(uri) is not None

    def check(self, uri: str) -> Checked | None:
        """What is found in a document; while it cannot be parsed, what was known."""
        document = self.document(uri)
        others = (self.document(other) for other in self._addresses() if other not in document.texts)
        encoding = str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))
        try:
            checked = documents.check(document, others, self.settings, encoding)
        except (OSError, ValueError) as error:
            self._tell(str(error))
            return None
        self._told = ""
        _settle()
        known = self._checked.get(document.path)
        if checked and (checked.whole or known is None or not known.whole):
            self._checked[document.path] = checked
        return self._checked.get(document.path)

    def _tell(self, problem: str) -> None:
        """Show what is wrong, once until it is right."""
        if problem != self._told:
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, problem))
        self._told = problem

    def known(self, uri: str) -> Checked | None:
        """What was found in the text that is at an address now; None where it was not looked at."""
        document = self.document(uri)
        checked = self._checked.get(document.path)
        return checked if checked and checked.document == document else None

    def publish(self, uri: str) -> None:
        """Tell the client of a document's diagnostics, unless it asks for them itself."""
        capabilities = self.client_capabilities.text_document
        if capabilities is None or capabilities.diagnostic is None:
            checked, document = self.check(uri), self.document(uri)
            is_known = checked is None or checked.document == document  # else what is told is of an earlier version
            for each in document.texts:
                self._publish(each, answers.diagnostics(checked, each) if checked else [], self.version_of(each) if is_known else None)

    def open_documents(self) -> list[str]:
        """An address of each open document."""
        return list(dict.fromkeys(uri for each in self._addresses() for uri in [*self.document(each).texts][:1]))

    def _addresses(self) -> list[str]:
        """The addresses of the open texts, as the client writes them."""
        return [text.uri for text in self.workspace.text_documents.values()]

    def publish_all(self) -> None:
        """As `publish`, of each open document."""
        for uri in self.open_documents():
            self.publish(uri)

    def forget(self, path: str, *uris: str) -> None:
        """What is closed is not known, and has no diagnostics."""
        self._checked.pop(path, None)
        self.clear(uris)

    def clear(self, uris: Iterable[str]) -> None:
        """There are no diagnostics any more at these addresses."""
        for uri in uris:
            self._publish(uri, [])

    def _publish(self, uri: str, found: list[lsp.Diagnostic], version: int | None = None) -> None:
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, version))


def _path(uri: str) -> str:
    return str(Path(to_fs_path(uri) or "untitled.py").absolute())


def _path_of_notebook(uri: str) -> str:
    """The path of a notebook, which is one by its name, although it may have none yet."""
    return str(Path(_path(uri)).with_suffix(SUFFIX))


def server() -> Server:
    """A server that is ready to be started."""
    made = Server()
    made.feature(lsp.INITIALIZE)(_started)
    made.feature(lsp.INITIALIZED)(_ready)
    made.feature(lsp.SHUTDOWN)(_ended)
    made.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)(_configured)
    made.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_changed_on_disk)
    made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)(_opened)
    made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)(_saved)
    made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    made.feature(lsp.NOTEBOOK_DOCUMENT_DID_OPEN)(_notebook_opened)
    made.feature(lsp.NOTEBOOK_DOCUMENT_DID_CHANGE)(_notebook_changed)
    made.feature(lsp.NOTEBOOK_DOCUMENT_DID_SAVE)(_saved)
    made.feature(lsp.NOTEBOOK_DOCUMENT_DID_CLOSE)(_notebook_closed)
    made.feature(lsp.TEXT_DOCUMENT_DIAGNOSTIC, _DIAGNOSTICS)(_asked)
    made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, _ACTIONS)(_actions)
    made.feature(lsp.CODE_ACTION_RESOLVE)(_resolved)
    made.feature(lsp.TEXT_DOCUMENT_HOVER)(_hovered)
    return made


def _started(ls: Server, params: lsp.InitializeParams) -> None:
    ls.settings = _table(params.initialization_options)


def _ready(ls: Server, _: lsp.InitializedParams) -> None:
    """A client that can watch files is asked to."""
    workspace = ls.client_capabilities.workspace
    watches = workspace and workspace.did_change_watched_files
    if watches and watches.dynamic_registration:
        wanted = lsp.Registration("files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, _WATCHED)
        ls.client_register_capability(lsp.RegistrationParams([wanted]))


def _ended(ls: Server, _: None) -> None:
    ls.status = 0


def _configured(ls: Server, params: lsp.DidChangeConfigurationParams) -> None:
    ls.settings = _table(params.settings)
    ls.publish_all()


def _table(given: Any) -> Mapping[str, Any]:
    """The client's settings: the names of ``[tool.autogen-lint]``, alone or under the name of the server; beside them may be the tables of
    other servers.
    """
    table = given.get(answers.SOURCE, given) if isinstance(given, dict) else {}
    named = table.items() if isinstance(table, dict) else ()
    return {name: value for name, value in named if name in BY_NAME or not isinstance(value, dict)}


def _changed_on_disk(ls: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
    """What is not open may be a module of what is, or its configuration."""
    if all(ls.is_open(change.uri) for change in params.changes):
        return
    ls.publish_all()
    workspace = ls.client_capabilities.workspace
    asks = workspace and workspace.diagnostics
    if asks and asks.refresh_support:
        ls.workspace_diagnostic_refresh(None)


def _opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    """What an editor has kept unsaved may be a module of the other documents."""
    opened = params.text_document.uri
    ls.publish(opened)
    if not ls.document(opened).is_saved:
        for uri in ls.open_documents():
            if uri != opened:
                ls.publish(uri)


async def _changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    changed = params.text_document
    await asyncio.sleep(_PAUSE)
    if ls.version_of(changed.uri) == changed.version:
        ls.publish(changed.uri)
    await asyncio.sleep(_LATER)
    for uri in ls.open_documents():
        await asyncio.sleep(0)  # what was typed meanwhile comes first
        if uri != changed.uri and ls.is_open(uri) and ls.version_of(changed.uri) == changed.version:
            ls.publish(uri)


def _saved(ls: Server, params: lsp.DidSaveTextDocumentParams | lsp.DidSaveNotebookDocumentParams) -> None:
    """What is saved may be a module of the other documents."""
    ls.publish_all()


def _closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    uri = params.text_document.uri
    saved = ls.known(uri) is not None  # what is at the address now is on disk
    ls.forget(_path(uri), uri)
    if not saved:
        ls.publish_all()


def _notebook_opened(ls: Server, params: lsp.DidOpenNotebookDocumentParams) -> None:
    if params.cell_text_documents:
        ls.publish(params.cell_text_documents[0].uri)


async def _notebook_changed(ls: Server, params: lsp.DidChangeNotebookDocumentParams) -> None:
    cells = params.change.cells
    ls.clear(cell.uri for cell in (cells and cells.structure and cells.structure.did_close) or ())
    await asyncio.sleep(_PAUSE)
    notebook = ls.workspace.get_notebook_document(notebook_uri=params.notebook_document.uri)
    left = notebook.cells if notebook and notebook.version == params.notebook_document.version else ()
    if told := [cell.document for cell in left if ls.is_open(cell.document)]:
        ls.publish(told[0])


def _notebook_closed(ls: Server, params: lsp.DidCloseNotebookDocumentParams) -> None:
    ls.forget(_path_of_notebook(params.notebook_document.uri), *(cell.uri for cell in params.cell_text_documents))


async def _asked(ls: Server, params: lsp.DocumentDiagnosticParams) -> lsp.RelatedFullDocumentDiagnosticReport:
    uri = params.text_document.uri
    version = ls.version_of(uri)
    await asyncio.sleep(_PAUSE)
    if ls.version_of(uri) != version:
        raise JsonRpcException("the text has changed", lsp.LSPErrorCodes.ServerCancelled, {"retriggerRequest": False})
    checked = ls.check(uri)
    return lsp.RelatedFullDocumentDiagnosticReport(answers.diagnostics(checked, uri) if checked else [])


def _actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    uri = params.text_document.uri
    wanted = answers.asked_about(params.range, params.context.diagnostics)
    checked = ls.known(uri)
    if checked is None or any(fix.path for finding in checked.at(uri, wanted) for fix in finding.fixes):
        checked = ls.check(uri) and ls.known(uri)  # the text, or that of another module, has changed
    return list(answers.actions(checked, uri, wanted, params.context.only, _asks_later(ls))) if checked else []


def _asks_later(ls: Server) -> bool:
    """Whether the client asks for the edit of an action when that is chosen."""
    text = ls.client_capabilities.text_document
    actions = text and text.code_action
    return bool(actions and actions.data_support and actions.resolve_support and "edit" in actions.resolve_support.properties)


def _resolved(ls: Server, action: lsp.CodeAction) -> lsp.CodeAction:
    checked = ls.known(action.data) if isinstance(action.data, str) else None
    return answers.resolved(checked, action) if checked else action


def _hovered(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    checked = ls.known(params.text_document.uri)
    return answers.hover(checked, params.text_document.uri, params.position) if checked else None
