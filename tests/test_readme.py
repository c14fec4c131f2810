"""What the README shows is what happens."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from marked import EXAMPLES, ROOT, run

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


def test_the_comparison_counts_the_examples() -> None:
    """Every place of the bad programs, by families; no tool sees more than there are."""
    page = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
    found = re.findall(r"^\| (AGS\d\d)x .*?" + r"\| (\d+) " * 6 + r"\|$", page, re.MULTILINE)
    rows = {family: list(map(int, cells)) for family, *cells in found}
    expected = Counter(code[:5] for example in EXAMPLES for _, code in example.expected if not code.startswith("AGS9"))
    assert {family: places for family, (places, *_) in rows.items()} == expected
    sums = [sum(column) for column in zip(*rows.values(), strict=True)]
    assert "| **all** | " + " | ".join(f"**{number}**" for number in sums) + " |" in page
    assert f"have {sums[0]} places" in page and all(max(row) == row[0] for row in rows.values())


def test_links() -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README)
    assert targets and [target for target in targets if not (ROOT / target).exists()] == []
