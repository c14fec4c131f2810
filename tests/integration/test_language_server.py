"""The rules in an editor: the language server protocol, spoken to a real python-lsp-server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pytest
from marked import BIN, ROOT
from program import NEVER, NO_DOCKER, PROGRAM
from pylsp_jsonrpc.endpoint import Endpoint
from pylsp_jsonrpc.streams import JsonRpcStreamReader, JsonRpcStreamWriter

pytestmark = pytest.mark.slow

SECONDS = 60  # to start the server, or to lint a file, on a busy machine
PAGE = (ROOT / "docs" / "editors.md").read_text("utf-8")
SETTINGS = dict(re.findall(r"^<!-- settings: (\w+) -->\n```json\n(.*?)^```$", PAGE, re.M | re.S))


class Editor:
    """What an editor does with a file that it holds open; it need not be on disk."""

    def __init__(self, server: Endpoint, published: Queue[dict[str, Any]], folder: Path) -> None:
        self._server = server
        self._published = published
        self._folder = folder
        self._uri = ""

    def open(self, name: str, text: str) -> list[dict[str, Any]]:
        """Open a file of the folder after the one before is closed."""
        if self._uri:
            self._server.notify("textDocument/didClose", {"textDocument": {"uri": self._uri}})
            assert not self._diagnostics()
        self._uri = (self._folder / name).as_uri()
        item = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._server.notify("textDocument/didOpen", {"textDocument": item})
        return self._diagnostics()

    def replace(self, line: int, column: int, old: str, new: str) -> list[dict[str, Any]]:
        """Type ``new`` over ``old``, which stands at a line and column from 0."""
        change = {"range": {"start": place(line, column), "end": place(line, column + len(old))}, "text": new}
        identifier = {"uri": self._uri, "version": None}
        self._server.notify("textDocument/didChange", {"textDocument": identifier, "contentChanges": [change]})
        return self._diagnostics()

    def _diagnostics(self) -> list[dict[str, Any]]:
        """The next ones that the server publishes for the document, as far as they are this project's."""
        published = self._published.get(timeout=SECONDS)
        assert published["uri"] == self._uri
        return [diagnostic for diagnostic in published["diagnostics"] if "AGS" in diagnostic["message"]]


def place(line: int, column: int) -> dict[str, int]:
    return {"line": line, "character": column}


def starts(diagnostics: list[dict[str, Any]]) -> list[tuple[int, int, str]]:
    """(line from 1, column from 0, AGS code) of each."""
    return [
        (start["line"] + 1, start["character"], code[0])
        for diagnostic in diagnostics
        for start, code in [(diagnostic["range"]["start"], re.search(r"AGS\d{3}", diagnostic["message"]))]
        if code
    ]


@contextmanager
def editor(folder: Path, settings: dict[str, Any]) -> Iterator[Editor]:
    """An editor with a server of its own, whose workspace is the folder."""
    published: Queue[dict[str, Any]] = Queue()
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    command = [sys.executable, "-m", "pylsp"]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        server = Endpoint({"textDocument/publishDiagnostics": published.put}, JsonRpcStreamWriter(process.stdin).write)
        Thread(target=JsonRpcStreamReader(process.stdout).listen, args=[server.consume]).start()
        try:
            options = {"processId": os.getpid(), "rootUri": folder.as_uri(), "capabilities": {}, "initializationOptions": settings}
            server.request("initialize", options).result(SECONDS)
            server.notify("initialized", {})
            yield Editor(server, published, folder)
        finally:
            server.shutdown()
            process.kill()


@pytest.mark.parametrize("linter", ["flake8", "pylint"])
def test_documents_are_opened_and_mended(tmp_path: Path, linter: str) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "settings.py").write_text("CODING = {'use_docker': False, 'work_dir': 'coding'}\n")
    (tmp_path / "program.py").write_text("")  # what is linted is the text in the editor
    with editor(tmp_path, json.loads(SETTINGS[linter])) as edited:
        found = edited.open("program.py", PROGRAM)
        assert starts(found) == [NEVER, NO_DOCKER]
        assert {diagnostic["source"] for diagnostic in found} == {linter}
        if linter == "flake8":
            assert [diagnostic["code"] for diagnostic in found] == ["AGS020", "AGS010"]
        else:
            assert [diagnostic["code"] for diagnostic in found] == ["W7120", "W7110"]
            assert found[1]["range"] == {"start": place(11, 45), "end": place(11, 50)}
        assert starts(edited.replace(9, 25, '"NEVER"', '"ALWAYS"')) == [NO_DOCKER]
        assert not edited.replace(11, 45, "False", "True")
        assert starts(edited.replace(11, 45, "True", "False")) == [NO_DOCKER]
        found = edited.open(
            "unsaved.py",
            "import autogen\nimport settings\n\nagent = autogen.ConversableAgent(\n    'a', code_execution_config=settings.CODING\n)\n",
        )
    assert starts(found) == [(5, 31, "AGS010")]
    assert "settings.py:1" in found[0]["message"]
