"""The same in a module that has nothing to do with agents."""

import os
from pathlib import Path

os.chmod("script.sh", 0o755)  # ok: out of scope
Path("script.sh").chmod(0o755)  # ok: out of scope
