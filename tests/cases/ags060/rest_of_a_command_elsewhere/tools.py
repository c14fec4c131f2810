import shlex

from autogen_core.tools import FunctionTool

from gate import KNOWN, ensure_known, run, run_behind_known, run_known, run_rest


def one(command: str) -> None:
    parts = shlex.split(command)
    ensure_known(parts)
    run(parts)  # ok: the program is one of the known


def two(command: str) -> None:
    parts = shlex.split(command)
    ensure_known(parts)
    rest = parts[1:]
    run(rest)  # expect: AGS060


def three(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    run_rest(parts)  # expect: AGS060


def four(command: str) -> None:
    run_known(shlex.split(command))  # ok: the program is one of the known


def five(command: str) -> None:
    run_behind_known(shlex.split(command))  # expect: AGS060


def six(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    run(parts[1:])  # expect: AGS060


tools = [FunctionTool(each, "runs") for each in (one, two, three, four, five, six)]
