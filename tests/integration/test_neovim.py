"""The language server in Neovim, as docs/editors.md sets it up for versions before 0.11."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from marked import BIN, ROOT
from program import NEVER, NO_DOCKER, PROGRAM

NEOVIM = shutil.which("nvim")

pytestmark = [pytest.mark.slow, pytest.mark.skipif(NEOVIM is None, reason="Neovim is not installed")]

SETUP = re.search(r"<!-- neovim -->\n```lua\n(.*?)^```", (ROOT / "docs" / "editors.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
SCRIPT = Path(__file__).with_name("neovim.lua")


def test_open_see_fix_undo_suppress(tmp_path: Path) -> None:
    assert NEOVIM and SETUP
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "init.lua").write_text(SETUP[1])
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "SEEN": str(tmp_path / "seen"), "HOME": str(tmp_path)}
    command = [NEOVIM, "--headless", "-i", "NONE", "-n", "-u", "init.lua", "-c", f"luafile {SCRIPT}"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads((tmp_path / "seen").read_text())
    never = f"{NEVER[0]}:{NEVER[1]}-{NEVER[1] + len('NEVER') + 2} {NEVER[2]}"
    no_docker = f"{NO_DOCKER[0]}:{NO_DOCKER[1]}-{NO_DOCKER[1] + len('False')} {NO_DOCKER[2]}"
    line = PROGRAM.split("\n")[NO_DOCKER[0] - 1]
    assert seen["open"] == seen["undone"] == {"found": [never, no_docker], "line": line}
    assert seen["fixed"] == {"found": [never], "line": line.replace("False", "True")}
    assert seen["suppressed"] == {"found": [never], "line": f"{line}  # noqa: AGS010"}
    assert seen["hover"].startswith("# AGS020 ")
