"""A function fills the list or dict of complaints that it is given, or gives a record that is taken apart."""

import subprocess
from typing import NamedTuple

from autogen_core.tools import FunctionTool

UNITS = ("web", "mail")


class Verdict(NamedTuple):
    allowed: bool
    why: str


def note(unit, problems, where=None):
    if unit not in UNITS:
        problems.append(f"{unit} is none of ours")


def note_by_name(unit, errors):
    if unit not in UNITS:
        errors["unit"] = "none of ours"


def note_length(unit, problems):
    if len(unit) > 20:
        problems.append("too long")


def keep(unit, journal):
    journal.append(unit)


def judged(unit):
    return Verdict(unit in UNITS, "none of ours")


def a_list(unit: str) -> str:
    problems = []
    note(unit, problems, {})
    if problems:
        return "; ".join(problems)
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: one of ours


def a_dict(unit: str) -> str:
    errors = {}
    note_by_name(unit, errors=errors)
    if errors:
        return str(errors)
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: one of ours


def a_dict_of_its_own(unit: str) -> str:
    errors = dict()
    if unit not in UNITS:
        errors["unit"] = "none of ours"
    if errors:
        return str(errors)
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: one of ours


def taken_apart(unit: str) -> str:
    allowed, why = judged(unit)
    if not allowed:
        return why
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: one of ours


def of_length(unit: str) -> str:
    problems = []
    note_length(unit, problems)
    if problems:
        return "; ".join(problems)
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


def not_asked(unit: str) -> str:
    problems = []
    note(unit, problems)
    print(problems)
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


def in_one_case(unit: str, strict: bool) -> str:
    problems = []
    if strict:
        note(unit, problems)
    if problems:
        return "; ".join(problems)
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


def shown(unit: str) -> str:
    problems = []
    print(unit, problems)
    if problems:
        return "never"
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


def kept(unit: str) -> str:
    journal = []
    keep(unit, journal)
    if not journal:
        return "never"
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


def the_other_part(unit: str) -> str:
    _, why = judged(unit)
    if not why:
        return "refused"
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


def note_in_a_try(unit, problems):
    try:
        if unit not in UNITS:
            problems.append("none of ours")
    finally:
        print("looked at")


def note_in_a_try_that_goes_on(unit, problems):
    try:
        ask(unit)
        if unit not in UNITS:
            problems.append("none of ours")
    except OSError:
        print("not reached")


def in_a_try(unit: str) -> str:
    problems = []
    note_in_a_try(unit, problems)
    if problems:
        return "; ".join(problems)
    return subprocess.getoutput(f"systemctl status {unit}")  # ok


def in_a_try_that_goes_on(unit: str) -> str:
    problems = []
    note_in_a_try_that_goes_on(unit, problems)
    if problems:
        return "; ".join(problems)
    return subprocess.getoutput(f"systemctl status {unit}")  # expect: AGS060


SILENT = [in_a_try, a_list, a_dict, a_dict_of_its_own, taken_apart]
REPORTED = [in_a_try_that_goes_on, of_length, not_asked, in_one_case, shown, kept, the_other_part]
tools = [FunctionTool(each, description="The status of a unit.") for each in (*SILENT, *REPORTED)]
