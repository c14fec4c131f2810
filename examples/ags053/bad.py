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


def publish(step: Path) -> None:
    """Let its owner start a step."""
    step.chmod(step.stat().st_mode | stat.S_IXUSR)  # expect: AGS053
