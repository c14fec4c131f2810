"""Where it is developed."""

TIMEOUT = 600
