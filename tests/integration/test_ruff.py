"""What docs/ruff.md says, with the real Ruff and the real Flake8-pyproject."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from marked import ROOT, run

pytestmark = pytest.mark.slow

PAGE = (ROOT / "docs" / "ruff.md").read_text("utf-8")
SILENCED = 'import autogen\n\nuser = autogen.UserProxyAgent("user", code_execution_config={"use_docker": False})  # noqa: AGS010\n'


def documented(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "team.py").write_text(SILENCED)
    return tmp_path


def fixed_by_ruff(project: Path) -> str:
    run("ruff", "check", "--no-cache", "--select=RUF", "--fix", ".", cwd=project)
    return (project / "team.py").read_text()


def test_ruff_deletes_what_silences_our_rules(project: Path) -> None:
    assert fixed_by_ruff(project) == SILENCED.replace("  # noqa: AGS010", "")


def test_ruff_leaves_it_alone_where_our_codes_are_named(project: Path) -> None:
    (project / "pyproject.toml").write_text(documented("ruff"))
    assert fixed_by_ruff(project) == SILENCED


def test_flake8_reads_our_options_beside_ruffs(project: Path) -> None:
    chat = "import autogen\n\nchat = autogen.GroupChat(agents=[], messages=[], max_round={})\n"
    (project / "pyproject.toml").write_text(documented("flake8-pyproject"))
    (project / "short.py").write_text(chat.format(20))
    (project / "long.py").write_text(chat.format(21))
    (project / "broken.py").write_text("def\n")
    (project / "examples").mkdir()
    (project / "examples" / "key.py").write_text('llm_config = {"model": "m", "api_key": "made-up-7Qm2Zx9LmT4v"}\n')
    done = run("flake8", ".", cwd=project)
    assert sorted(re.findall(r"(\w+)\.py:\d+:\d+: (\w+)", done.stdout)) == [("broken", "E999"), ("long", "AGS030")]
