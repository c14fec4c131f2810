"""``autogen-lint server``, asked as an editor asks it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from cProfile import Profile
from dataclasses import replace
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pytest
from program import NEVER, NO_DOCKER, PROGRAM
from pylsp_jsonrpc.endpoint import Endpoint
from pylsp_jsonrpc.exceptions import JsonRpcException
from pylsp_jsonrpc.streams import JsonRpcStreamReader, JsonRpcStreamWriter

from autogen_lint.main import main
from autogen_rules import Edit, Fix
from autogen_rules.reports.results import our_rules

pytestmark = pytest.mark.slow

SECONDS = 60
NOWHERE = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
PULLS = {"textDocument": {"diagnostic": {}}}


class Editor:
    """An editor with its server, and what that has published."""

    def __init__(self, endpoint: Endpoint, published: Queue[dict[str, Any]], folder: Path) -> None:
        self.endpoint = endpoint
        self._published = published
        self.folder = folder

    def uri(self, name: str = "main.py") -> str:
        file, mark, cell = name.partition("#")
        address = file if file.startswith("untitled:") else (self.folder / file).as_uri()
        return address + mark + cell

    def notify(self, method: str, name: str = "main.py", **parameters: Any) -> None:
        version = parameters.pop("version", None)
        identifier = {"uri": self.uri(name)} | ({"version": version} if version else {})
        self.endpoint.notify(f"textDocument/{method}", {"textDocument": identifier, **parameters})

    def ask(self, method: str, name: str = "main.py", **parameters: Any) -> Any:
        return self.asked(method, name, **parameters).result(SECONDS)

    def asked(self, method: str, name: str = "main.py", **parameters: Any) -> Future[Any]:
        """A question whose answer is not waited for."""
        future: Future[Any] = self.endpoint.request(f"textDocument/{method}", {"textDocument": {"uri": self.uri(name)}, **parameters})
        return future

    def open(self, text: str, name: str = "main.py") -> None:
        item = {"uri": self.uri(name), "languageId": "python", "version": 0, "text": text}  # Neovim's first one
        self.endpoint.notify("textDocument/didOpen", {"textDocument": item})

    def open_notebook(self, cells: list[str], name: str = "team.ipynb") -> tuple[list[str], dict[str, list[tuple[int, int, str]]]]:
        """The addresses of the cells, and what is found in each."""
        uris = [f"{self.uri(name)}#{number}" for number in range(len(cells))]
        items = [{"uri": uri, "languageId": "python", "version": 1, "text": text} for uri, text in zip(uris, cells, strict=True)]
        kinds = [{"kind": 2, "document": uri} for uri in uris]
        notebook = {"uri": self.uri(name), "notebookType": "jupyter-notebook", "version": 1, "cells": kinds}
        self.tell("notebookDocument/didOpen", {"notebookDocument": notebook, "cellTextDocuments": items})
        return uris, {uri: starts(diagnostics) for uri, diagnostics in self.published_of(len(cells)).items()}

    def change(self, text: str, version: int, name: str = "main.py") -> None:
        self.notify("didChange", name, version=version, contentChanges=[{"text": text}])

    def published(self, name: str = "main.py", version: int | None = -1) -> list[dict[str, Any]]:
        """What is found in a document; ``version``: of which one that must be told, if it matters."""
        told = self._published.get(timeout=SECONDS)
        assert told["uri"] == self.uri(name)
        assert version in (-1, told.get("version"))
        diagnostics: list[dict[str, Any]] = told["diagnostics"]
        return diagnostics

    def published_of(self, number: int) -> dict[str, list[dict[str, Any]]]:
        """The diagnostics of so many documents, by their addresses."""
        return {told["uri"]: told["diagnostics"] for told in (self._published.get(timeout=SECONDS) for _ in range(number))}

    def quiet(self) -> bool:
        return self._published.empty()

    def tell(self, method: str, parameters: dict[str, Any] | None) -> None:
        self.endpoint.notify(method, parameters)

    def asks_to_refresh(self) -> bool:
        return self._published.get(timeout=SECONDS) is None

    def watched(self) -> list[str]:
        (registration,) = self._published.get(timeout=SECONDS)["registrations"]
        assert registration["method"] == "workspace/didChangeWatchedFiles"
        return [watcher["globPattern"] for watcher in registration["registerOptions"]["watchers"]]

    def message(self) -> str:
        return str(self._published.get(timeout=SECONDS)["message"])


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Editor]]:
    """Starts the command for the folder of the test, in a thread, so that coverage sees it."""
    started: list[tuple[Endpoint, list[Thread], list[Any]]] = []
    monkeypatch.setattr("autogen_lint.server.server._LATER", SECONDS)  # nothing is looked at that no test waits for
    folder = tmp_path / "my \u00fcber agents"  # an address that is written otherwise than its path
    folder.mkdir()
    (folder / "main.py").touch()
    (folder / "pyproject.toml").touch()

    def start(capabilities: dict[str, Any], settings: dict[str, Any] | None = None) -> Editor:
        published: Queue[dict[str, Any]] = Queue()
        (asked, asks), (answers, answered) = os.pipe(), os.pipe()
        monkeypatch.setattr(os, "dup", {0: asked, 1: answered}.get)  # the command's standard input and output
        streams = [open(asks, "wb"), open(answers, "rb")]
        serving = Thread(target=main, args=[["server", "--stdio"]])  # as clients of VS Code say
        serving.start()
        told = "textDocument/publishDiagnostics", "window/showMessage", "client/registerCapability", "workspace/diagnostic/refresh"
        handlers = dict.fromkeys(told, published.put)
        endpoint = Endpoint(handlers, JsonRpcStreamWriter(streams[0]).write)
        listening = Thread(target=JsonRpcStreamReader(streams[1]).listen, args=[endpoint.consume])
        listening.start()
        started.append((endpoint, [serving, listening], streams))
        options = {"processId": os.getpid(), "rootUri": folder.as_uri(), "capabilities": capabilities, "initializationOptions": settings}
        endpoint.request("initialize", options).result(SECONDS)
        endpoint.notify("initialized", {})
        return Editor(endpoint, published, folder)

    yield start
    for endpoint, threads, streams in started:
        endpoint.request("shutdown").result(SECONDS)
        endpoint.notify("exit")
        for thread in threads:
            thread.join(SECONDS)
            assert not thread.is_alive()
        endpoint.shutdown()
        for stream in streams:
            stream.close()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server listens longer for what comes next than a busy machine needs to say it."""
    monkeypatch.setattr("autogen_lint.server.server._PAUSE", 0.5)


@pytest.fixture
def impatient(editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch) -> None:
    """The other documents are looked at at once."""
    monkeypatch.setattr("autogen_lint.server.server._LATER", 0)


@pytest.mark.parametrize(
    ("methods", "status"), [(["initialize", "shutdown", "exit"], 0), (["initialize", "exit"], 1), (["exit"], 1), ([], 1)]
)
def test_the_exit_status_says_whether_the_end_was_asked_for(monkeypatch: pytest.MonkeyPatch, methods: list[str], status: int) -> None:
    (asked, asks), (answers, answered) = os.pipe(), os.pipe()
    monkeypatch.setattr(os, "dup", {0: asked, 1: answered}.get)
    with open(asks, "wb") as stream, open(answers, "rb"):
        for number, method in enumerate(methods):
            said: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": {"capabilities": {}} if method == "initialize" else None}
            content = json.dumps(said if method == "exit" else said | {"id": number}).encode()
            stream.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        stream.close()
        assert main(["server"]) == status


def starts(diagnostics: list[dict[str, Any]]) -> list[tuple[int, int, str]]:
    return [(each["range"]["start"]["line"] + 1, each["range"]["start"]["character"], each["code"]) for each in diagnostics]


def applied(text: str, edits: list[dict[str, Any]]) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda edit: (edit["range"]["start"]["line"], edit["range"]["start"]["character"]), reverse=True):
        start, end = edit["range"]["start"], edit["range"]["end"]
        before = "\n".join([*lines[: start["line"]], lines[start["line"]][: start["character"]]])
        after = "\n".join([lines[end["line"]][end["character"] :], *lines[end["line"] + 1 :]]) if end["line"] < len(lines) else ""
        lines = (before + edit["newText"] + after).split("\n")
    return "\n".join(lines)


def test_a_document_is_opened_changed_and_closed(editor: Callable[..., Editor], patient: None) -> None:
    asked = editor({})
    asked.open(PROGRAM)
    found = asked.published(version=0)
    assert starts(found) == [NEVER, NO_DOCKER]
    assert found[1]["range"]["end"] == {"line": NO_DOCKER[0] - 1, "character": NO_DOCKER[1] + len("False")}
    assert {each["source"] for each in found} == {"autogen-lint"}
    assert [each["codeDescription"]["href"] for each in found] == [our_rules()[each["code"]].url for each in found]
    asked.change(PROGRAM.replace("False", "True"), 2)
    asked.change(PROGRAM + "\n", 3)
    assert len(asked.published(version=3)) == 2, "the change before was never looked at"
    asked.change("import autogen\ndef (", 4)
    assert len(asked.published(version=None)) == 2, "what was known stays while Python cannot parse it"
    asked.notify("didClose")
    assert asked.published(version=None) == []
    assert asked.quiet()


@pytest.mark.parametrize(("encoding", "units"), [(None, 2), ("utf-8", 4), ("utf-32", 1)])
def test_ranges_count_in_units_of_the_protocol(editor: Callable[..., Editor], encoding: str | None, units: int) -> None:
    asked = editor({"general": {"positionEncodings": [encoding]}} if encoding else {})
    line = 'autogen.UserProxyAgent("\U0001f600", code_execution_config={"use_docker": False})'
    asked.open(f"import autogen\n{line}\n")
    (found,) = [each for each in asked.published() if each["code"] == "AGS010"]
    assert found["range"]["start"]["character"] == line.index("False") - 1 + units


@pytest.mark.parametrize(("encoding", "units"), [("utf-8", 3), ("utf-16", 1), ("utf-32", 1)])
def test_a_text_that_begins_with_a_byte_order_mark(editor: Callable[..., Editor], encoding: str, units: int) -> None:
    asked = editor({"general": {"positionEncodings": [encoding]}})
    program = "import autogen; a = autogen.UserProxyAgent('a', code_execution_config={'use_docker': False})\n"
    swallows = "a.initiate_chat(a, message='hi', max_consecutive_auto_reply=3)"
    asked.open(f"\ufeff{program}{swallows}\n")
    assert starts(asked.published())[0] == (1, program.index("False") + units, "AGS010")
    offered = asked.ask("codeAction", range=NOWHERE, context={"diagnostics": [], "only": ["source.fixAll"]})
    (edits,) = offered[0]["edit"]["changes"].values()
    assert applied("", edits) == f"\ufeff{program}{swallows.replace(', max_consecutive_auto_reply=3', '')}\n"


def test_a_comment_in_a_text_that_is_no_python(editor: Callable[..., Editor]) -> None:
    asked = editor({})
    asked.open("x = 1  # noqa\ndef (\n")
    assert asked.published() == []


def test_a_coding_that_cannot_be_written_back_has_no_fix_of_all(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    swallows = "a.initiate_chat(a, message='hi', max_consecutive_auto_reply=3)"
    asked.open(f"# coding: idna\n# {'b' * 80}\nimport autogen\na = autogen.UserProxyAgent('a')\n{swallows}\n")
    assert [each["code"] for each in asked.ask("diagnostic")["items"]] == ["AGS070"]
    assert not asked.ask("codeAction", range=NOWHERE, context={"diagnostics": [], "only": ["source.fixAll"]})


def test_diagnostics_are_pulled_where_the_client_asks(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    asked.open(PROGRAM)
    report = asked.ask("diagnostic")
    assert report["kind"] == "full" and starts(report["items"]) == [NEVER, NO_DOCKER]
    assert asked.quiet()


def test_what_is_neither_open_nor_on_disk_has_no_diagnostics(editor: Callable[..., Editor]) -> None:
    assert editor(PULLS).ask("diagnostic", "gone.py")["items"] == []


def test_the_settings_are_those_of_the_project(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    (asked.folder / "pyproject.toml").write_text('[tool.autogen-lint]\nselect = ["AGS010"]\n')
    asked.open(PROGRAM)
    assert starts(asked.ask("diagnostic")["items"]) == [NO_DOCKER]
    (asked.folder / "pyproject.toml").write_text('[tool.autogen-lint]\nselekt = ["AGS010"]\n')
    for _ in range(2):
        assert asked.ask("diagnostic")["items"] == []
    assert "did you mean select?" in asked.message()
    assert asked.quiet(), "it is said once"


def test_a_document_that_is_too_long_is_told(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    (asked.folder / "pyproject.toml").write_text("[tool.autogen-lint]\nmax-size = 1\n")
    asked.open(PROGRAM + "#" * 1_000_000)
    assert asked.ask("diagnostic")["items"] == []
    assert "longer than 1,000,000 bytes (max-size)" in asked.message()


def test_the_clients_settings_come_first(editor: Callable[..., Editor]) -> None:
    asked = editor({}, {"ignore": ["AGS010"]})
    (asked.folder / "pyproject.toml").write_text('[tool.autogen-lint]\nignore = ["AGS020"]\n')
    asked.open(PROGRAM)
    assert starts(asked.published()) == [NEVER]
    asked.tell("workspace/didChangeConfiguration", {"settings": {"autogen-lint": {"select": ["AGS030"]}}})
    assert asked.published() == []
    asked.tell("workspace/didChangeConfiguration", {"settings": None})
    assert starts(asked.published()) == [NO_DOCKER]
    asked.tell("workspace/didChangeConfiguration", {"settings": {"pylsp": {"plugins": {}}}})
    assert starts(asked.published()) == [NO_DOCKER], "as Emacs tells the tables of all servers"


def test_a_file_that_is_left_out_has_no_diagnostics(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS, {"exclude": ["main.py"]})
    asked.open(PROGRAM)
    assert asked.ask("diagnostic")["items"] == []


def test_of_several_questions_only_the_last_is_answered(editor: Callable[..., Editor], patient: None) -> None:
    from lsprotocol import types as lsp

    asked = editor(PULLS)
    asked.open(PROGRAM)
    first = asked.asked("diagnostic")
    asked.change(PROGRAM.replace("False", "True"), 2)
    assert starts(asked.ask("diagnostic")["items"]) == [NEVER]
    with pytest.raises(JsonRpcException) as cancelled:
        first.result(SECONDS)
    assert (cancelled.value.code, cancelled.value.data) == (lsp.LSPErrorCodes.ServerCancelled, {"retriggerRequest": False})


CELLS = [
    "%pip install ag2\nimport autogen",
    "import os\nuser = autogen.UserProxyAgent('u', code_execution_config={'use_docker': False})",
    "%%bash\nls",
]


def test_a_notebook(editor: Callable[..., Editor]) -> None:
    asked = editor({"notebookDocument": {"synchronization": {}}})
    uris, found = asked.open_notebook(CELLS)
    column = CELLS[1].partition("\n")[2].index("False")
    assert found == {uris[0]: [], uris[1]: [(2, column, "AGS010")], uris[2]: []}
    place = {"line": 1, "character": column}
    titles = {}
    for action in asked.ask("codeAction", name="team.ipynb#1", range={"start": place, "end": place}, context={"diagnostics": []}):
        titles[action["title"]] = action["edit"]["changes"]
    assert titles["run the code in a container: use_docker=True (changes what the program does)"] == {
        uris[1]: [{"range": {"start": place, "end": place | {"character": column + 5}}, "newText": "True"}]
    }
    assert list(titles["suppress AGS010 on this line"]) == [uris[1]]
    change = {"document": {"uri": uris[1], "version": 2}, "changes": [{"text": "pass"}]}
    version = {"uri": asked.uri("team.ipynb"), "version": 2}
    asked.tell("notebookDocument/didChange", {"notebookDocument": version, "change": {"cells": {"textContent": [change]}}})
    assert not any(asked.published_of(len(CELLS)).values())
    asked.tell("notebookDocument/didSave", {"notebookDocument": version})
    assert not any(asked.published_of(len(CELLS)).values())
    asked.tell("notebookDocument/didClose", {"notebookDocument": version, "cellTextDocuments": [{"uri": uri} for uri in uris]})
    assert not any(asked.published_of(len(CELLS)).values())


@pytest.mark.parametrize("name", ["untitled:Untitled-1.ipynb?jupyter-notebook", "untitled:Untitled-2", "team.interactive"])
def test_a_notebook_is_one_whatever_its_name_is(editor: Callable[..., Editor], name: str) -> None:
    asked = editor({"notebookDocument": {"synchronization": {}}})
    uris, found = asked.open_notebook(CELLS, name)
    assert [len(found[uri]) for uri in uris] == [0, 1, 0]
    closed = {"notebookDocument": {"uri": asked.uri(name)}, "cellTextDocuments": [{"uri": uri} for uri in uris]}
    asked.tell("notebookDocument/didClose", closed)
    assert not any(asked.published_of(len(CELLS)).values())


def test_a_cell_that_is_indented_as_a_whole(editor: Callable[..., Editor]) -> None:
    asked = editor({"notebookDocument": {"synchronization": {}}})
    indented = "\n".join(f"\t{line}" for line in CELLS[1].split("\n"))
    uris, found = asked.open_notebook([CELLS[0], indented, *CELLS[2:]])
    assert found[uris[1]] == [(2, CELLS[1].partition("\n")[2].index("False") + 1, "AGS010")]


def test_a_notebook_with_a_broken_cell(editor: Callable[..., Editor]) -> None:
    asked = editor({"notebookDocument": {"synchronization": {}}})
    uris, found = asked.open_notebook([*CELLS, "def ("])
    assert [[code for *_, code in found[uri]] for uri in uris] == [[], ["AGS010"], [], []]

    def typed_into(cell: int, text: str, number: int) -> list[list[str]]:
        change = {"document": {"uri": uris[cell], "version": number}, "changes": [{"text": text}]}
        version = {"uri": asked.uri("team.ipynb"), "version": number}
        asked.tell("notebookDocument/didChange", {"notebookDocument": version, "change": {"cells": {"textContent": [change]}}})
        published = asked.published_of(len(uris))
        return [[found["code"] for found in published[uri]] for uri in uris]

    assert typed_into(1, "pass", 2) == [[], [], [], []], "what was broken from the beginning holds nothing up"
    assert typed_into(1, CELLS[1], 3) == [[], ["AGS010"], [], []]
    assert typed_into(3, "exec(user.generate_reply([]))", 4) == [[], ["AGS010"], [], ["AGS040"]]
    assert typed_into(1, "user = (", 5) == [[], ["AGS010"], [], ["AGS040"]]


def test_a_notebook_without_cells(editor: Callable[..., Editor]) -> None:
    asked = editor({"notebookDocument": {"synchronization": {}}})
    notebook = {"uri": asked.uri("empty.ipynb"), "notebookType": "jupyter-notebook", "version": 1, "cells": []}
    asked.tell("notebookDocument/didOpen", {"notebookDocument": notebook, "cellTextDocuments": []})
    version = {"uri": notebook["uri"], "version": 2}
    asked.tell("notebookDocument/didChange", {"notebookDocument": version, "change": {"metadata": {"kernelspec": {"name": "python3"}}}})
    asked.open(PROGRAM)
    assert asked.published()  # nothing was told of the notebook before


def test_cells_of_another_language_are_named_and_not_told(editor: Callable[..., Editor]) -> None:
    """Their text is not that of the file that their address leads to."""
    asked = editor({"notebookDocument": {"synchronization": {}}})
    name = asked.uri("team.ipynb")
    (asked.folder / "team.ipynb").write_text(PROGRAM)
    cells = [{"kind": kind, "document": f"{name}#{number}"} for number, kind in enumerate((1, 2, 2))]
    told = [{"uri": f"{name}#2", "languageId": "python", "version": 1, "text": CELLS[0].partition("\n")[2]}]
    notebook = {"uri": name, "notebookType": "jupyter-notebook", "version": 1, "cells": cells}
    asked.tell("notebookDocument/didOpen", {"notebookDocument": notebook, "cellTextDocuments": told})
    assert asked.published("team.ipynb#2", version=1) == []
    change = {"document": {"uri": f"{name}#2", "version": 2}, "changes": [{"text": f"import autogen\n{CELLS[1]}"}]}
    asked.tell(
        "notebookDocument/didChange",
        {"notebookDocument": {"uri": name, "version": 2}, "change": {"cells": {"textContent": [change]}}},
    )
    assert [each["code"] for each in asked.published("team.ipynb#2", version=2)] == ["AGS010"]
    assert asked.quiet()


def test_cells_that_are_deleted_and_a_notebook_without_code(editor: Callable[..., Editor]) -> None:
    asked = editor({"notebookDocument": {"synchronization": {}}})
    uris, found = asked.open_notebook(CELLS[:2])
    assert found[uris[1]]
    version = {"uri": asked.uri("team.ipynb"), "version": 2}
    text = f"{asked.uri('team.ipynb')}#text"
    new = [{"kind": 1, "document": text}]
    opened = [{"uri": text, "languageId": "markdown", "version": 1, "text": "# A team"}]
    structure = {"array": {"start": 0, "deleteCount": 2, "cells": new}, "didOpen": opened, "didClose": [{"uri": uri} for uri in uris]}
    asked.tell("notebookDocument/didChange", {"notebookDocument": version, "change": {"cells": {"structure": structure}}})
    assert asked.published_of(2) == {uris[0]: [], uris[1]: []}
    asked.open(PROGRAM)
    assert asked.published()
    asked.notify("didSave")
    assert asked.published(), "a notebook without code is none of the open documents"


def test_all_safe_fixes_of_a_notebook(editor: Callable[..., Editor]) -> None:
    """Of a notebook it is asked as one: each cell would be changed as often as there are cells."""
    asked = editor({"notebookDocument": {"synchronization": {}}})
    made = "autogen.UserProxyAgent('u', code_execution_config={'use_docker': True, 'network': 'none'})"
    cells = ["import autogen", f"%time\n{made}", f"{made}  # noqa: AGS070", f"{made}\n{made}"]
    asked.open_notebook(cells)
    offered = {
        kind: asked.ask("codeAction", name="team.ipynb#1", range=NOWHERE, context={"diagnostics": [], "only": [kind]})
        for kind in ("notebook.source.fixAll", "notebook", "source.fixAll", "notebook.source.fixAll.autogen")
    }
    assert [bool(offered[kind]) for kind in offered] == [True, True, False, False]
    (action,) = offered["notebook.source.fixAll"]
    assert action["kind"] == "notebook.source.fixAll.autogen-lint"
    changed = {uri.partition("#")[2]: applied(cells[int(uri.partition("#")[2])], edits) for uri, edits in action["edit"]["changes"].items()}
    less = made.replace(", 'network': 'none'", "")
    assert changed == {"1": f"%time\n{less}", "3": f"{less}\n{less}"}


READS_SETTINGS = 'import autogen\nfrom settings import docker\nautogen.UserProxyAgent("u", code_execution_config={"use_docker": docker})\n'


@pytest.mark.parametrize("unsaved", [False, True])
def test_a_value_of_another_module_is_mended_there(editor: Callable[..., Editor], impatient: None, unsaved: bool) -> None:
    asked = editor({})
    text = "# \u00fcber\ndocker = False\n"
    (asked.folder / "settings.py").write_text("docker = True\n" if unsaved else text, "utf-8")
    asked.open(READS_SETTINGS)
    asked.published()
    if unsaved:
        asked.open("docker = True\n", "settings.py")
        asked.published("settings.py")
        asked.change(text, 2, "settings.py")
        asked.published("settings.py")
        assert "AGS010" in [each["code"] for each in asked.published()], "the program that reads it is looked at again"
    place = {"line": 2, "character": READS_SETTINGS.split("\n")[2].rindex("docker")}
    offered = asked.ask("codeAction", range={"start": place, "end": place}, context={"diagnostics": [], "only": ["quickfix"]})
    edits = {action["title"]: action["edit"]["changes"] for action in offered}
    there = edits["run the code in a container: use_docker=True, in settings.py (changes what the program does)"]
    assert list(there) == [asked.uri("settings.py")]
    mended = applied(text, there[asked.uri("settings.py")])
    assert mended == text.replace("False", "True")
    if unsaved:
        asked.change(mended, 3, "settings.py")
        asked.published("settings.py")
        assert "AGS010" not in [each["code"] for each in asked.published()]


@pytest.mark.parametrize("on_disk", [True, False])
def test_an_unsaved_neighbour_is_read_from_the_editor(editor: Callable[..., Editor], on_disk: bool) -> None:
    asked = editor({})
    if on_disk:
        (asked.folder / "settings.py").write_text("docker = True\n")
    main = READS_SETTINGS
    asked.open(main)
    assert "AGS010" not in [each["code"] for each in asked.published()]
    asked.open("docker = False\n", "settings.py")
    asked.published("settings.py")
    assert "AGS010" in [each["code"] for each in asked.published()], "an editor may open what it has kept unsaved"
    asked.change(main + "\n", 2)
    assert "AGS010" in [each["code"] for each in asked.published()]
    asked.notify("didSave", "settings.py")
    assert "AGS010" in [each["code"] for each in asked.published()]
    assert asked.published("settings.py") == []


def test_what_changes_on_disk(editor: Callable[..., Editor]) -> None:
    asked = editor({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}})
    assert asked.watched() == ["**/*.py", "**/pyproject.toml"]
    asked.open(READS_SETTINGS)
    assert "AGS010" not in [each["code"] for each in asked.published()]
    for name, text, found in (
        ("settings.py", "docker = False\n", True),
        ("pyproject.toml", '[tool.autogen-lint]\nignore = ["AGS010"]\n', False),
    ):
        (asked.folder / name).write_text(text)
        for changed in "main.py", name:  # the first is open
            asked.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": asked.uri(changed), "type": 2}]})
        assert ("AGS010" in [each["code"] for each in asked.published()]) == found
    assert asked.quiet()


def test_who_asks_for_diagnostics_is_told_of_changes_on_disk(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS | {"workspace": {"diagnostics": {"refreshSupport": True}}})
    asked.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": asked.uri("settings.py"), "type": 1}]})
    assert asked.asks_to_refresh()


def test_a_neighbour_that_is_closed_unsaved_is_that_on_disk(editor: Callable[..., Editor]) -> None:
    asked = editor({})
    (asked.folder / "settings.py").write_text("docker = True\n")
    (asked.folder / "main.py").write_text(READS_SETTINGS)
    for text in "docker = False\n", "docker = True\n":
        asked.open(text, "settings.py")
        asked.published("settings.py")
        asked.open(READS_SETTINGS)
        assert ("AGS010" in [each["code"] for each in asked.published()]) == ("False" in text)
        asked.notify("didClose", "settings.py")
        assert asked.published("settings.py") == []
        if "False" in text:
            assert "AGS010" not in [each["code"] for each in asked.published()]
    asked.notify("didClose")
    assert asked.published() == []
    assert asked.quiet()


def test_a_question_that_is_none_is_answered(editor: Callable[..., Editor]) -> None:
    asked = editor({})
    asked.open(PROGRAM)
    asked.published()
    before = {"start": {"line": -1, "character": 0}, "end": {"line": -1, "character": 0}}
    with pytest.raises(JsonRpcException) as refused:
        asked.ask("codeAction", range=before, context={"diagnostics": []})
    assert refused.value.code == -32602
    assert "Invalid" in asked.message()
    asked.notify("hover", position=before["start"])
    assert "Invalid" in asked.message()
    assert asked.ask("codeAction", range=NOWHERE, context={"diagnostics": [], "only": ["quickfix"]}) == []


def test_what_has_no_parameters_may_leave_them_out(editor: Callable[..., Editor]) -> None:
    asked = editor({})
    asked.tell("$/whatever", None)
    with pytest.raises(JsonRpcException) as refused:
        asked.endpoint.request("whatever").result(SECONDS)
    assert refused.value.code == -32601
    assert asked.quiet()


def test_fixes_and_suppressions(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    asked.open(PROGRAM)
    place = {"line": NO_DOCKER[0] - 1, "character": NO_DOCKER[1] + 1}
    offered = asked.ask("codeAction", range={"start": place, "end": place}, context={"diagnostics": []})
    titles = [action["title"] for action in offered]
    assert titles[0].endswith("(changes what the program does)") and not offered[0]["isPreferred"]
    assert titles[-1] == "suppress AGS010 on this line"
    assert {action["kind"] for action in offered} == {"quickfix"}
    for action, expected in (offered[0], [NEVER]), (offered[-1], [NEVER]):
        (edits,) = action["edit"]["changes"].values()
        asked.change(applied(PROGRAM, edits), 2)
        assert starts(asked.ask("diagnostic")["items"]) == expected
    asked.change("import autogen\ndef (", 3)
    assert asked.ask("codeAction", range={"start": place, "end": place}, context={"diagnostics": []}) in ([], None)


def test_of_several_safe_fixes_the_first_is_preferred(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    asked.open("import autogen\nautogen.GroupChat([], [], max_turns=4)\n")
    everywhere = {"start": NOWHERE["start"], "end": {"line": 2, "character": 0}}
    offered = asked.ask("codeAction", range=everywhere, context={"diagnostics": [], "only": ["quickfix"]})
    assert [(action["title"], action["isPreferred"]) for action in offered] == [
        ("write max_round", True), ("leave out max_turns", False), ("suppress AGS070 on this line", False),
    ]  # fmt: skip


def test_at_a_cursor_all_of_its_line_is_offered_where_the_editor_tells_what_stands_there(editor: Callable[..., Editor]) -> None:
    """As Neovim asks: with the cursor, and the diagnostics of the line."""
    asked = editor(PULLS)
    asked.open(PROGRAM)
    start = {"line": NO_DOCKER[0] - 1, "character": 0}
    told = [one for one in asked.ask("diagnostic")["items"] if one["range"]["start"]["line"] == start["line"]]
    others = [{"range": NOWHERE, "message": "another's", "source": "other"}]
    context = {"diagnostics": told + others, "only": ["quickfix"]}
    offered = asked.ask("codeAction", range={"start": start, "end": start}, context=context)
    assert offered[-1]["title"] == "suppress AGS010 on this line"
    assert not asked.ask("codeAction", range={"start": start, "end": start}, context=context | {"diagnostics": others})


def test_all_safe_fixes_at_once(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    made = 'autogen.UserProxyAgent("u", code_execution_config={"use_docker": True, "network": "none"})'
    asked.open(f"import autogen\n{made}  # noqa: AGS070\n{made}\n")
    (action,) = asked.ask("codeAction", range=NOWHERE, context={"diagnostics": []})
    assert action["kind"] == "source.fixAll.autogen-lint"
    (edits,) = action["edit"]["changes"].values()
    less = made.replace(', "network": "none"', "")
    assert applied("", edits) == f"import autogen\n{made}  # noqa: AGS070\n{less}\n", "what is silenced stays as it is"


def test_an_editor_that_asks_for_edits_later(editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch) -> None:
    """All safe fixes are made when they are chosen, once for a text, and of one that is no more there none."""
    asked = editor({"textDocument": {"codeAction": {"dataSupport": True, "resolveSupport": {"properties": ["edit"]}}}})
    made = 'autogen.UserProxyAgent("u", code_execution_config={"use_docker": True, "network": "none"})'
    asked.open(f"import autogen\n{made}\n")
    for only in [{}, {"only": []}, {"only": [""]}, {"only": ["source"]}, {"only": ["quickfix", "source"]}]:
        *quick, action = asked.ask("codeAction", range=NOWHERE, context={"diagnostics": [], **only})
        assert (quick, action["kind"], action.get("edit")) == ([], "source.fixAll.autogen-lint", None)
    resolved = asked.endpoint.request("codeAction/resolve", action).result(SECONDS)
    monkeypatch.delattr("autogen_lint.server.documents.fixed")
    assert asked.endpoint.request("codeAction/resolve", action).result(SECONDS) == resolved
    (edits,) = resolved["edit"]["changes"].values()
    assert applied("", edits) == f"import autogen\n{made}\n".replace(', "network": "none"', "")
    asked.change("import autogen\ndef (", 3)
    for other in action, {"title": "another's"}:
        assert "edit" not in asked.endpoint.request("codeAction/resolve", other).result(SECONDS)


def test_a_rule_is_explained_where_the_mouse_is(editor: Callable[..., Editor]) -> None:
    asked = editor(PULLS)
    asked.open(PROGRAM)
    assert asked.ask("hover", position={"line": NO_DOCKER[0] - 1, "character": NO_DOCKER[1]}) is None, "it was not checked yet"
    asked.ask("diagnostic")
    told = asked.ask("hover", position={"line": NO_DOCKER[0] - 1, "character": NO_DOCKER[1]})
    assert told["contents"]["value"].startswith("# AGS010 ")
    assert asked.ask("hover", position={"line": 0, "character": 0}) is None


def test_without_pygls_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in [name for name in sys.modules if name.startswith(("autogen_lint.server", "pygls"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls", None)
    assert main(["server"]) == 2
    assert "pip install 'autogen-lint[server]'" in capsys.readouterr().err


def test_a_coding_that_python_does_not_know_and_a_fix_of_another_file() -> None:
    from lsprotocol import types as lsp

    from autogen_lint.server import answers, documents

    def check(text: str) -> documents.Checked | None:
        return documents.check(documents.Document("/main.py", {"file:///main.py": text}), (), {})

    assert check("# coding: nothing\nimport autogen\n") is None
    checked = check(PROGRAM)
    assert checked
    elsewhere = checked.findings[0]._replace(fixes=(Fix("elsewhere", True, (), "/settings.py"),))
    everywhere = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
    offered = answers.actions(replace(checked, findings=(elsewhere,)), "file:///main.py", everywhere)
    assert [action.title for action in offered] == ["suppress AGS020 on this line"]


def test_what_can_be_done_about_many_findings_takes_no_more_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is anything fixed to say so, where no fix is safe."""
    from lsprotocol import types as lsp

    from autogen_lint.server import answers, documents

    monkeypatch.delattr(documents, "fixed")

    def calls(number: int) -> int:
        agents = "autogen.UserProxyAgent('u', code_execution_config={'use_docker': False})\n" * number
        checked = documents.check(documents.Document("/main.py", {"file:///main.py": f"import autogen\n{agents}"}), (), {})
        assert checked and len(checked.findings) == number
        profile = Profile(subcalls=False)
        everywhere = lsp.Range(lsp.Position(0, 0), lsp.Position(number + 1, 0))
        actions = profile.runcall(lambda: list(answers.actions(checked, "file:///main.py", everywhere)))
        assert len(actions) == 2 * number
        return sum(entry.callcount for entry in profile.getstats())

    calls(1)  # what is loaded once
    assert calls(100) < 2.2 * calls(50)


def test_an_edit_that_a_notebook_cannot_have() -> None:
    from autogen_lint.server import documents

    cells = {"#0": "import autogen", "#1": "user = autogen.UserProxyAgent('u', code_execution_config={'use_docker': False})"}
    checked = documents.check(documents.Document("/team.ipynb", cells), (), {})
    assert checked and checked.edit([Edit((1, 3), (2, 1), "")]) is None
    assert checked.edit([Edit((1, 3), (1, 4), "")])


@pytest.mark.parametrize(
    ("switch", "offered"),
    [("os.environ['AUTOGEN_USE_DOCKER'] = 'False'", ["suppress AGS010 on this line"]), ("%env AUTOGEN_USE_DOCKER=False", [])],
)
def test_a_comment_that_a_notebook_cannot_have(switch: str, offered: list[str]) -> None:
    """Behind a magic there is no place for it."""
    from lsprotocol import types as lsp

    from autogen_lint.server import answers, documents

    user = "user = autogen.UserProxyAgent('u', human_input_mode='ALWAYS', code_execution_config={'work_dir': 'coding'})"
    checked = documents.check(documents.Document("/team.ipynb", {"#0": f"import os, autogen\n{switch}", "#1": user}), (), {})
    everywhere = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
    assert checked and [finding.code for finding in checked.at("#0", everywhere)] == ["AGS010"]
    titles = [action.title for action in answers.actions(checked, "#0", everywhere)]
    assert [title for title in titles if title.startswith("suppress")] == offered
