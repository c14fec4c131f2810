"""The plugin for python-lsp-server, in the server's own machinery."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from marked import ROOT
from program import NEVER, NO_DOCKER, PROGRAM

if TYPE_CHECKING:
    from pylsp.config.config import Config
    from pylsp.workspace import Workspace

pytestmark = pytest.mark.slow

_PAGE = (ROOT / "docs" / "editors.md").read_text("utf-8")
_DOCUMENTED = re.search(r"<!-- settings: autogen_lint -->\n```json\n(.*?)^```$", _PAGE, re.M | re.S)
Ask = Callable[..., Any]


@pytest.fixture
def settings() -> dict[str, Any]:
    assert _DOCUMENTED
    documented: dict[str, Any] = json.loads(_DOCUMENTED[1])
    return documented


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "main.py").touch()
    return tmp_path


def configuration(folder: Path, settings: dict[str, Any]) -> Config:
    """What the server takes from an editor's settings."""
    from pylsp.config.config import Config

    return Config(folder.as_uri(), settings, None, {})


@pytest.fixture
def server(folder: Path, settings: dict[str, Any]) -> tuple[Workspace, Ask]:
    """A workspace, and what asks its plugins about one of its files: only ours answers."""
    from pylsp.workspace import Workspace

    config = configuration(folder, settings)
    workspace = Workspace(folder.as_uri(), None, config)
    others = {plugin for name, plugin in config.plugin_manager.list_name_plugin() if name != "autogen_lint"}

    def ask(hook: str, name: str = "main.py", **parameters: Any) -> Any:
        document = workspace.get_document((folder / name).as_uri())
        caller = config.plugin_manager.subset_hook_caller(hook, others)
        return caller(config=config, workspace=workspace, document=document, **parameters)

    return workspace, ask


def _starts(found: list[list[dict[str, Any]]]) -> list[tuple[int, int, str]]:
    return [(one["range"]["start"]["line"] + 1, one["range"]["start"]["character"], one["code"]) for each in found for one in each]


def test_it_is_off_until_it_is_turned_on(folder: Path, settings: dict[str, Any]) -> None:
    def names(given: dict[str, Any]) -> list[str]:
        return [str(plugin.__name__) for plugin in configuration(folder, given).disabled_plugins]

    assert "autogen_lint.server.pylsp" in names({})
    assert "autogen_lint.server.pylsp" not in names(settings)


def test_found_mended_and_explained(server: tuple[Workspace, Ask], folder: Path) -> None:
    workspace, ask = server
    uri = (folder / "main.py").as_uri()
    workspace.put_document(uri, PROGRAM)
    place = {"line": NO_DOCKER[0] - 1, "character": NO_DOCKER[1]}
    everything = {"range": {"start": place, "end": place}, "context": {"diagnostics": []}}
    assert ask("pylsp_hover", position=place) is None
    assert ask("pylsp_code_actions", **everything) == [[]], "it was not looked at yet"
    assert _starts(ask("pylsp_lint", is_saved=False)) == [NEVER, NO_DOCKER]
    assert ask("pylsp_hover", position=place)["contents"]["value"].startswith("# AGS010 ")
    assert ask("pylsp_hover", position={"line": 0, "character": 0}) is None
    ((action, *_),) = ask("pylsp_code_actions", **everything)
    span = {"start": place, "end": place | {"character": NO_DOCKER[1] + 5}}
    assert action["edit"]["changes"] == {uri: [{"range": span, "newText": "True"}]}
    workspace.update_document(uri, {"text": "import autogen\ndef ("})
    assert _starts(ask("pylsp_lint", is_saved=False)) == [NEVER, NO_DOCKER], "what was known stays while Python cannot parse it"
    assert ask("pylsp_code_actions", **everything) == [[]], "the text is another one"
    workspace.put_document(uri, "def (")
    assert ask("pylsp_lint", is_saved=False) == [[]]


def test_settings_and_unsaved_neighbours(server: tuple[Workspace, Ask], folder: Path) -> None:
    workspace, ask = server
    (folder / "settings.py").write_text("docker = True\n")
    workspace.put_document((folder / "settings.py").as_uri(), "docker = False\n")
    workspace.put_notebook_document((folder / "team.ipynb").as_uri(), "jupyter-notebook", [])
    reads = 'import autogen\nfrom settings import docker\nautogen.UserProxyAgent("u", code_execution_config={"use_docker": docker})\n'
    workspace.put_document((folder / "main.py").as_uri(), reads)
    (folder / "pyproject.toml").write_text('[tool.autogen-lint]\nselect = ["AGS010"]\n')
    assert [code for _, _, code in _starts(ask("pylsp_lint", is_saved=False))] == ["AGS010"]
    (folder / "pyproject.toml").write_text('[tool.autogen-lint]\nselekt = ["AGS010"]\n')
    (((wrong,),)) = ask("pylsp_lint", is_saved=False)
    assert "did you mean select?" in wrong["message"]
