"""The package's limits."""

LONG = 300
SHORT = 30


class Limits:
    """Limits by name."""

    MOST = 310
    LEAST = 31


def rounds():
    """Return the usual limit."""
    return 320


SETTINGS = {"max_round": 330, "messages": []}
