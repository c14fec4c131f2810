"""Of all."""

TIMEOUT = None
TOKENS = 500
SEED = None
