"""Functions that are handed records, and do with their fields what a tool had better not."""

import sqlite3
import subprocess
from dataclasses import dataclass


@dataclass
class Job:
    target: str
    note: str = ""


def build(job):
    print(job.note)
    return subprocess.getoutput(f"make {job.target}")


def start(job: Job):
    return build(job)


def read(job):
    with open(job.target, encoding="utf-8") as file:
        return file.read()


def run(job):
    exec(job.target)


class Store:
    def __init__(self):
        self.database = sqlite3.connect("jobs.db")

    def find(self, job):
        return self.database.execute(job.target, {"note": job.note}).fetchall()
