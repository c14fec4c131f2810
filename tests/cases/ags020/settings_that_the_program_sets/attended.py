"""Sets it to what asks; the module uses autogen through another."""

import settings
from factory import build

settings.MODE = "ALWAYS"
proxy = build("proxy")  # ok: a person is asked
