"""On one machine."""

SEED = 41
