"""Saving the model's script as a program."""

import os
import stat
from pathlib import Path

from autogen.code_utils import extract_code


def save(message: str) -> None:
    """Save the scripts of a message."""
    for number, (_language, block) in enumerate(extract_code(message)):
        script = Path("scripts", f"step_{number}.sh")
        script.write_text(block, encoding="utf-8")
        os.chmod(script, 0o755)  # expect: AGS053


def publish() -> None:
    """Let everyone start the first step."""
    first = Path("scripts/step_0.sh")
    first.chmod(first.stat().st_mode | stat.S_IXUSR)  # expect: AGS053
