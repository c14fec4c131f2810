"""In production."""

TIMEOUT = 60
TOKENS = 0
