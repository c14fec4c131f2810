"""A mode that is chosen by a test is another where the program has come by the opposite of that test."""

import os

from autogen import UserProxyAgent

CODE = {"use_docker": True, "work_dir": "scratch", "timeout": 60}
IN_CI = os.environ.get("CI")


def chosen(quiet):
    mode = "NEVER" if quiet else "ALWAYS"  # ok: used where it is loud
    if not quiet:
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def left_before(quiet):
    mode = "ALWAYS"
    if quiet:
        mode = "NEVER"  # ok: it has left
    print(mode)
    if quiet:
        return None
    return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def compared(stage):
    if stage == "test":
        mode = "NEVER"  # ok: the stage is another
    else:
        mode = "ALWAYS"
    if stage in ("live", "demo"):
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def executed_otherwise(quiet):
    mode = "NEVER" if quiet else "ALWAYS"  # ok: nothing is executed then
    if quiet:
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=False, max_consecutive_auto_reply=3)
    return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def same_test(quiet):
    mode = "NEVER" if quiet else "ALWAYS"  # expect: AGS020
    if quiet:
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def other_test(quiet, late):
    mode = "NEVER" if quiet else "ALWAYS"  # expect: AGS020
    if not late:
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def changed_between(quiet):
    mode = "NEVER" if quiet else "ALWAYS"  # expect: AGS020
    quiet = IN_CI is None
    if not quiet:
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def turned(stage):
    mode = "NEVER" if "test" == stage else "ALWAYS"  # ok: the stage is another
    if stage == "live":
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def set_since(quiet):
    options = {"human_input_mode": "ALWAYS"} if quiet else {"human_input_mode": "NEVER"}
    options["human_input_mode"] = "NEVER"  # expect: AGS020
    if quiet:
        return UserProxyAgent("runner", **options, code_execution_config=CODE, max_consecutive_auto_reply=3)
    return None


def in_rounds(jobs):
    mode = "ALWAYS"
    for job in jobs:
        if not job:
            UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
        if job:
            mode = "NEVER"  # expect: AGS020


class Desk:
    def __init__(self, options):
        self.options = options

    def make(self):
        mode = "NEVER" if self.options.quiet else "ALWAYS"  # ok: used where it is loud
        if self.options.quiet:
            raise ValueError("nobody listens")
        return UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


mode = "NEVER" if IN_CI else "ALWAYS"  # ok: used where it is loud
if not IN_CI:
    UserProxyAgent("runner", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
