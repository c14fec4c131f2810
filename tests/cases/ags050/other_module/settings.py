"""The project's folders."""

from pathlib import Path

WORK_DIR = Path.home()
SAFE_DIR = WORK_DIR / "coding"
