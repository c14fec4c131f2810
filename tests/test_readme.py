"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

from marked import ROOT, run

README = (ROOT / "README.md").read_text(encoding="utf-8")


def _block(name: str) -> str:
    """The code block under a comment."""
    found = re.search(rf"<!-- {name} -->\n```\w+\n(.*?)```\n", README, re.DOTALL)
    assert found, name
    return found[1]


def test_the_first_output(tmp_path: Path) -> None:
    (tmp_path / "team.py").write_text(_block("program: team.py"))
    command, _, shown = _block("output").partition("\n")
    assert command == "$ autogen-lint team.py"
    assert run("autogen-lint", "team.py", cwd=tmp_path).stdout == shown


def test_links() -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README):
        assert (ROOT / target).exists(), target
