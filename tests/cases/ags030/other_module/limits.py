"""The project's limits."""

LONG = 400
SHORT = 12
