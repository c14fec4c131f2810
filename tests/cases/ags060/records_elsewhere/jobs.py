"""Runs jobs: a field of a record, an entry of a dict, or several of them."""

import subprocess


def run(job):
    return subprocess.getoutput(f"./job {job.name}")


def run_noted(job):
    return subprocess.getoutput(f"./job {job.name} {job.note}")


def run_entry(job):
    return subprocess.getoutput("./job " + job["name"])


def run_whole(job):
    return subprocess.getoutput("./job " + job)
