from enum import IntEnum

NEVER = None


class Seconds(IntEnum):
    MINUTE = 60
    DAY = 86400


WAITS = {"slow": 90000, "quick": 9}
