"""A field of a record is looked at, and the record is handed on to the function that runs this field, or another one."""

import subprocess

from autogen_core.tools import FunctionTool
from pydantic import BaseModel

JOBS = {"sync", "backup"}


class Job(BaseModel):
    name: str
    note: str = ""


def ensure_job(name: str) -> None:
    if name not in JOBS:
        raise KeyError(name)


def run(job: Job) -> str:
    return subprocess.getoutput(f"./job {job.name}")  # ok: AGS060 each call has looked at the name


def run_noted(job: Job) -> str:
    return subprocess.getoutput(f"./job {job.name} {job.note}")  # expect: AGS060


def run_entry(job: dict) -> str:
    return subprocess.getoutput(f"./job {job['name']}")  # ok: AGS060 its call has looked at the name


def by_a_function(job: Job) -> str:
    ensure_job(job.name)
    return run(job)


def by_a_test(job: Job) -> str:
    if job.name not in JOBS:
        raise KeyError(job.name)
    return run(job)


def of_the_name_alone(job: Job) -> str:
    ensure_job(job.name)
    return run_noted(job)


def of_a_dict(job: dict) -> str:
    ensure_job(job["name"])
    return run_entry(job)


tools = [FunctionTool(each, description="starts a job") for each in (by_a_function, by_a_test, of_the_name_alone, of_a_dict)]
