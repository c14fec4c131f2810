"""Saving the model's script as a text to read."""

import os
from pathlib import Path

from autogen.code_utils import extract_code


def save(message: str) -> None:
    """Save the scripts of a message."""
    for number, (_language, block) in enumerate(extract_code(message)):
        script = Path("scripts", f"step_{number}.sh")
        script.write_text(block, encoding="utf-8")
        os.chmod(script, 0o640)


def publish() -> None:
    """Let everyone read the first step."""
    Path("scripts/step_0.sh").chmod(0o444)
