#!/usr/bin/env python3
"""Draw docs/assets/first-run.svg: the README's program, and what autogen-lint prints about it in a terminal.

It is run, so that the picture shows what a user gets. With --check nothing is written, and the exit status is 1 if
the picture holds another text.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import unescape
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import CONSOLE_SVG_FORMAT, Console
from rich.syntax import Syntax
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "assets" / "first-run.svg"
NAME = "team.py"
COLUMNS = 110
# rich's own frame, but with the reader's monospaced font instead of one from the network.
FRAME = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def program() -> str:
    """The program that the README lints."""
    found = re.search(rf"<!-- program: {NAME} -->\n```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert found, "README.md has no program"
    return found[1]


def findings(code: str) -> str:
    """What autogen-lint prints for the program, with its colours."""
    with TemporaryDirectory() as folder:
        (Path(folder) / NAME).write_text(code, encoding="utf-8")
        command = [sys.executable, "-m", "autogen_lint", NAME]
        colours = os.environ | {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLORTERM": ""}
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=colours).stdout


def picture(code: str, printed: str) -> str:
    """A terminal that shows both, as SVG."""
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text(f"$ cat {NAME}", "bold"))
    console.print(Syntax(code, "python", theme="ansi_dark", background_color="default"))
    console.print(Text(f"$ autogen-lint {NAME}", "bold"))
    console.print(Text.from_ansi(printed))
    return console.export_svg(title="autogen-lint", code_format=FRAME, unique_id="run")


def words(svg: str) -> list[str]:
    """The words that a picture shows."""
    return unescape(" ".join(re.findall(r"<text[^>]*>(.*?)</text>", svg))).split()


def main() -> int:
    """Write or compare."""
    code = program()
    drawn = picture(code, findings(code))
    if "--check" not in sys.argv[1:]:
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_text(drawn, encoding="utf-8")
    elif words(PICTURE.read_text(encoding="utf-8")) != words(drawn):
        print(f"{PICTURE.relative_to(ROOT)}: not what autogen-lint prints; run scripts/picture.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
