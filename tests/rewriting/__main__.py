"""Print a program as a rewriting makes it."""

import sys
from pathlib import Path

from . import REWRITINGS

print(REWRITINGS[sys.argv[1]](Path(sys.argv[2]).read_text(encoding="utf-8")))
