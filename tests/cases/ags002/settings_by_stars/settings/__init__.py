"""Settings, by where the program runs."""

import os

from .base import *

if os.environ.get("STAGE") == "production":
    from .production import *
else:
    from .development import *

try:
    from .local import *
except ImportError:
    pass
