"""One function makes executors: with closed shells by each call, or not."""

from autogen.coding import LocalCommandLineCodeExecutor

SHUT = {"bash": False, "shell": False, "sh": False}


def closed(folder, policies, seconds=30):
    return LocalCommandLineCodeExecutor(timeout=seconds, work_dir=folder, execution_policies=policies)  # ok: AGS010 closed


def open_to_one(folder, policies=None, seconds=30):
    return LocalCommandLineCodeExecutor(timeout=seconds, work_dir=folder, execution_policies=policies)  # expect: AGS010


first, second = closed("first", SHUT), closed("second", {**SHUT, "python": True}, 60)
third, fourth = open_to_one("third", SHUT), open_to_one("fourth")
