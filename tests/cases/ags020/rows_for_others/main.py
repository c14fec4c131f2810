"""What one row of a loop, or one call, passes to makers of another module belongs together."""

import autogen
from makers import Desk, Runner, make, of_spec

BOX = {"use_docker": True, "work_dir": "box"}
FINE = [("NEVER", False), ("ALWAYS", BOX)]  # ok: who executes asks
SPECS = [
    {"name": "talker", "mode": "NEVER", "code": False},  # ok: it does not execute
    {"name": "coder", "mode": "NEVER", "code": BOX},  # expect: AGS020
]
for mode, code in FINE:
    make("a", mode, code)
    Desk(mode, code)
    Runner(mode, code)
for mode, code in [("ALWAYS", False), ("NEVER", BOX)]:  # expect: AGS020
    make("b", mode=mode, code=code)
for mode, code in [("ALWAYS", False), ("NEVER", BOX)]:  # expect: AGS020
    Desk(mode, code)
for mode, code in [("ALWAYS", False), ("NEVER", BOX)]:  # expect: AGS020
    Runner(mode, code)
agents = [of_spec(spec) for spec in SPECS]


def begin(alone, execute):
    return make("c", "NEVER" if alone else "ALWAYS", BOX if execute else False)  # ok: never both


def begin_alone(alone, execute):
    return make("d", "NEVER" if alone else "ALWAYS", BOX if execute else False)  # expect: AGS020


begin(alone=True, execute=False)
begin(alone=False, execute=True)
begin_alone(alone=True, execute=True)
print(autogen.__version__)
