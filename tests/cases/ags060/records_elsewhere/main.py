"""A field is looked at, and its record is handed to a function of another module that runs this field, or another one."""

from autogen_core.tools import FunctionTool
from jobs import run, run_entry, run_noted, run_whole
from pydantic import BaseModel

JOBS = {"sync", "backup"}


class Job(BaseModel):
    name: str
    note: str = ""


def by_name(job: Job) -> str:
    if job.name not in JOBS:
        raise KeyError(job.name)
    return run(job)  # ok: the name is one of two


def by_note(job: Job) -> str:
    if job.note not in JOBS:
        raise KeyError(job.note)
    return run(job)  # expect: AGS060


def noted(job: Job) -> str:
    if job.name not in JOBS:
        raise KeyError(job.name)
    return run_noted(job)  # expect: AGS060


def both(job: Job) -> str:
    if job.name not in JOBS or job.note not in JOBS:
        raise KeyError(job.name)
    return run_noted(job)  # ok: both are one of two


def entry(job: dict) -> str:
    if job["name"] not in JOBS:
        raise KeyError(job["name"])
    return run_entry(job)  # ok: the name is one of two


def whole(job: str) -> str:
    if job not in JOBS:
        raise KeyError(job)
    return run_whole(job)  # ok: it is one of two


def made(name: str, note: str) -> str:
    if note not in JOBS:
        raise KeyError(note)
    return run(Job(name=name, note=note))  # expect: AGS060


tools = [FunctionTool(each, description="starts a job") for each in (by_name, by_note, noted, both, entry, whole, made)]
