"""The helpers stand in one module, the checks in another."""

import subprocess

from autogen_core.tools import FunctionTool

from checks import is_known, is_short, measuring, measuring_later, refusing, refusing_later
from helpers import Gate, cleaned, ensure, guarded, kept, late, later, passed, piped, when, within

LOOSE, STRICT = Gate(measuring), Gate(check=refusing)


def guarded_and_measured_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def guarded_and_measured(folder: str) -> str:
    return guarded(measuring, guarded_and_measured_of, folder)


def guarded_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def guarded_and_refused(folder: str) -> str:
    return guarded(refusing, guarded_and_refused_of, folder)


def piped_and_measured_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def piped_and_measured(folder: str) -> str:
    return piped(measuring, piped_and_measured_of, folder)


def piped_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def piped_and_refused(folder: str) -> str:
    return piped(refusing, piped_and_refused_of, folder)


def cleaned_and_measured_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def cleaned_and_measured(folder: str) -> str:
    return cleaned(measuring, cleaned_and_measured_of, folder)


def cleaned_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def cleaned_and_refused(folder: str) -> str:
    return cleaned(refusing, cleaned_and_refused_of, folder)


def kept_and_measured_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def kept_and_measured(folder: str) -> str:
    return kept(measuring, kept_and_measured_of, folder)


def kept_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def kept_and_refused(folder: str) -> str:
    return kept(refusing, kept_and_refused_of, folder)


def within_and_measured_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def within_and_measured(folder: str) -> str:
    return within(measuring, within_and_measured_of, folder)


def within_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def within_and_refused(folder: str) -> str:
    return within(refusing, within_and_refused_of, folder)


def late_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def late_and_refused(folder: str) -> str:
    return late(refusing, late_and_refused_of, folder)


def when_short_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def when_short(folder: str) -> str:
    return when(is_short, when_short_of, folder)


def when_known_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def when_known(folder: str) -> str:
    return when(is_known, when_known_of, folder)


def when_long_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def when_long(folder: str) -> str:
    return when(lambda each: len(each) > 2, when_long_of, folder)


def when_listed_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def when_listed(folder: str) -> str:
    return when(lambda each: each in ("docs", "tests"), when_listed_of, folder)


async def later_and_measured_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


async def later_and_measured(folder: str) -> str:
    return await later(later_and_measured_of, folder, check=measuring_later)


async def later_and_refused_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


async def later_and_refused(folder: str) -> str:
    return await later(later_and_refused_of, folder, check=refusing_later)


def through_the_loose_of(text):
    return subprocess.getoutput(f"ls {text}")  # expect: AGS060


def through_the_loose(folder: str) -> str:
    return LOOSE.through(through_the_loose_of, folder)


def through_the_strict_of(text):
    return subprocess.getoutput(f"ls {text}")  # ok: the check has refused all others


def through_the_strict(folder: str) -> str:
    return STRICT.through(through_the_strict_of, folder)


def ensured_short(folder: str) -> str:
    ensure(is_short, folder)
    return subprocess.getoutput(f"ls {folder}")  # expect: AGS060


def ensured_known(folder: str) -> str:
    ensure(is_known, folder)
    return subprocess.getoutput(f"ls {folder}")  # ok: the check has refused all others


def passed_and_measured(folder: str) -> str:
    return subprocess.getoutput(f"ls {passed(measuring, folder)}")  # expect: AGS060


def passed_and_refused(folder: str) -> str:
    return subprocess.getoutput(f"ls {passed(refusing, folder)}")  # ok: the check has refused all others


TOOLS = [
    FunctionTool(guarded_and_measured, "a tool"),
    FunctionTool(guarded_and_refused, "a tool"),
    FunctionTool(piped_and_measured, "a tool"),
    FunctionTool(piped_and_refused, "a tool"),
    FunctionTool(cleaned_and_measured, "a tool"),
    FunctionTool(cleaned_and_refused, "a tool"),
    FunctionTool(kept_and_measured, "a tool"),
    FunctionTool(kept_and_refused, "a tool"),
    FunctionTool(within_and_measured, "a tool"),
    FunctionTool(within_and_refused, "a tool"),
    FunctionTool(late_and_refused, "a tool"),
    FunctionTool(when_short, "a tool"),
    FunctionTool(when_known, "a tool"),
    FunctionTool(when_long, "a tool"),
    FunctionTool(when_listed, "a tool"),
    FunctionTool(later_and_measured, "a tool"),
    FunctionTool(later_and_refused, "a tool"),
    FunctionTool(through_the_loose, "a tool"),
    FunctionTool(through_the_strict, "a tool"),
    FunctionTool(ensured_short, "a tool"),
    FunctionTool(ensured_known, "a tool"),
    FunctionTool(passed_and_measured, "a tool"),
    FunctionTool(passed_and_refused, "a tool"),
]
