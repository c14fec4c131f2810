"""Settings of another module's objects that are copied, set, handed to a base or told in a chain."""

from dataclasses import replace

from desks import DEFAULTS, OTHERS, QUICK, Builder, Desk

KEYS = "llm_config"

slow = replace(OTHERS, seconds=None)  # expect: AGS002
slow.client()
DEFAULTS.seconds = 90_000  # expect: AGS002
DEFAULTS.client()
QUICK.seconds = 5
QUICK.client()
Builder().patient(90_001).build()  # expect: AGS002


class Patient(Desk):
    def __init__(self):
        super().__init__(None)  # expect: AGS002


class Named(Desk):
    def __init__(self, seconds):
        super().__init__(seconds, "named")


class Asked(Desk):
    def __init__(self, seconds):
        super().__init__(seconds)
