"""Running programs; nothing here mentions agents."""

import subprocess


def run_program(source):
    exec(source)  # ok: out of scope


def run_checked(source):
    if source not in ("start", "stop"):
        raise ValueError("unknown program")
    exec(source)  # ok: out of scope


def run_line(line):
    subprocess.run(["bash", "-c", line])  # ok: out of scope


def show(source):
    print(source)
