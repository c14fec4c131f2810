"""The same in a module that has nothing to do with agents."""

import os
from pathlib import Path

SCRIPT = os.environ["SCRIPT"]
os.chmod(SCRIPT, 0o755)  # ok: out of scope
Path(SCRIPT).chmod(0o755)  # ok: out of scope
