"""Draw the README's comparison: what other tools see of the places in ``examples/`` that the default rules report.

``python benchmarks/peers.py TOOLS [--semgrep-rules DIR]``: TOOLS is the ``bin`` of an environment with bandit, flake8-bandit, ruff and
agent-audit, and semgrep where DIR holds the folders ``python`` and ``generic/secrets`` of its public rules. A place is seen where a tool
reports the same problem (`SAME`) in the same statement.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
_MARKER = re.compile(r"#\s*expect:\s*(AGS0\d\d(?:\s*,\s*AGS\d{3})*)\s*$")
_EXECUTED = "B102 B307 S102 S307 eval-detected exec-detected AGENT-001 AGENT-034"
# What the tools call the problems of our rules.
SAME = {
    "AGS001": "B105 B106 B107 S105 S106 S107",
    "AGS005": "B501 S501",
    "AGS020": "AGENT-117 AGENT-118",
    "AGS022": "AGENT-028",
    "AGS023": "AGENT-028",
    "AGS040": _EXECUTED,
    "AGS041": _EXECUTED,
    "AGS053": "B103 S103 insecure-file-permissions",
    "AGS060": "B602 B603 B605 S602 S603 S605 AGENT-001 AGENT-034"
    " subprocess-shell-true dangerous-subprocess-use-audit dangerous-system-call-audit",
    "AGS061": "B301 S301 avoid-pickle",
    "AGS062": "B608 S608 formatted-sql-query sqlalchemy-execute-raw-query AGENT-041",
}


class Place(NamedTuple):
    """Where a default rule reports, and the lines of the statement around (of AGS041, whose sink comes later, of the function)."""

    file: str
    code: str
    first: int
    last: int


class Reported(NamedTuple):
    """What a tool reports: the file, the line, its name for the problem."""

    file: str
    line: int
    name: str


def places(folder: Path) -> Iterator[Place]:
    """The places that the markers of the examples name."""
    for path in sorted(folder.glob("*/*.py")):
        text = path.read_text(encoding="utf-8")
        spans = [_lines(node) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.stmt)]
        functions = [(n.lineno, n.end_lineno or 0) for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef)]
        for number, line in enumerate(text.split("\n"), 1):
            found = _MARKER.search(line)
            for code in re.findall(r"AGS0\d\d", found[1]) if found else ():
                around = [span for span in (functions if code == "AGS041" else spans) if span[0] <= number <= span[1]]
                yield Place(path.relative_to(folder).as_posix(), code, *min(around, key=lambda span: span[1] - span[0]))


def _lines(node: ast.stmt) -> tuple[int, int]:
    """The lines of a statement; of a function or class those before its body."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.lineno, node.body[0].lineno - 1
    return node.lineno, node.end_lineno or node.lineno


def reports(tools: Path, folder: Path, rules: Path | None) -> dict[str, list[Reported]]:
    """What each tool reports on the programs of a folder."""

    def run(name: str, *arguments: str) -> str:
        return subprocess.run([tools / name, *arguments, "."], cwd=folder, capture_output=True, text=True, check=False).stdout

    def reported(file: str, line: int, name: str) -> Reported:
        return Reported(Path(file).as_posix() if not Path(file).is_absolute() else Path(file).relative_to(folder).as_posix(), line, name)

    lines = re.findall(r"^(.+?):(\d+):\d+: (S\d+) ", run("flake8", "--isolated", "--select", "S"), re.MULTILINE)
    found = {
        "bandit": [
            reported(x["filename"], x["line_number"], x["test_id"]) for x in json.loads(run("bandit", "-q", "-f", "json", "-r"))["results"]
        ],
        "flake8-bandit": [reported(file, int(line), name) for file, line, name in lines],
        "ruff": [
            reported(x["filename"], x["location"]["row"], x["code"])
            for x in json.loads(run("ruff", "check", "--isolated", "--select", "S", "--output-format", "json"))
        ],
        "agent-audit": [
            reported(x["location"]["file_path"], x["location"]["start_line"], x["rule_id"])
            for x in json.loads(run("agent-audit", "scan", "--format", "json"))["findings"]
        ],
    }
    if rules is not None:
        configs = [f"--config={rules / part}" for part in ("python", "generic/secrets")]
        results: list[dict[str, Any]] = json.loads(run("semgrep", "scan", "--metrics=off", "--json", *configs))["results"]
        found["semgrep"] = [reported(x["path"], x["start"]["line"], x["check_id"].rpartition(".")[2]) for x in results]
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("tools", type=Path, metavar="TOOLS")
    parser.add_argument("--semgrep-rules", type=Path, metavar="DIR")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary).resolve() / "programs"  # agent-audit rates folders called examples lower
        shutil.copytree(ROOT / "examples", folder)
        rows = list(places(folder))
        by_tool = reports(arguments.tools.resolve(), folder, arguments.semgrep_rules and arguments.semgrep_rules.resolve())
    seen = {name: [place for place in rows if any(_says(place, one) for one in found)] for name, found in by_tool.items()}
    print("| | places |", " | ".join(by_tool), "|")
    for family in [*dict.fromkeys(place.code[:5] for place in rows), "AGS0"]:
        counts = [sum(place.code.startswith(family) for place in some) for some in (rows, *seen.values())]
        print(f"| {family} |", " | ".join(map(str, counts)), "|")
    good = Counter({name: sum(one.file.endswith("good.py") for one in found) for name, found in by_tool.items()})
    print("| reports in the good programs | 0 |", " | ".join(str(good[name]) for name in by_tool), "|")


def _says(place: Place, one: Reported) -> bool:
    return one.file == place.file and place.first <= one.line <= place.last and one.name in SAME.get(place.code, "").split()


if __name__ == "__main__":
    main()
