"""``python -m autogen_lint``."""

import sys

from .main import main

sys.exit(main())
