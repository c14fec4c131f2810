"""The outcome of a check that is kept under a key, in a tuple, or as what a branch sets or appends."""

import contextlib
import os

from autogen_core.tools import FunctionTool

KNOWN = {"uptime", "df"}
STRICT = bool(os.environ.get("STRICT"))


class Session:
    trusted = False


SESSION = Session()


def known(command: str) -> bool:
    return command in KNOWN


def ensure(command: str) -> None:
    if command not in KNOWN:
        raise ValueError(command)


def under_a_key(command: str) -> str:
    result = {"said": "refused"}
    result["ok"] = known(command)
    if not result["ok"]:
        return result["said"]
    return os.popen(command).read()  # ok


def under_another_key(command: str) -> str:
    result = {"ok": known(command), "there": bool(command)}
    if not result["there"]:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


def in_a_dict(command: str) -> str:
    result = {"ok": command in KNOWN, **os.environ}
    if result["ok"]:
        return os.popen(command).read()  # ok
    return "refused"


def in_a_tuple(command: str) -> str:
    pair = (known(command), "refused")
    if not pair[0]:
        return pair[1]
    return os.popen(command).read()  # ok


def the_other_of_a_tuple(command: str) -> str:
    pair = (known(command), len(command))
    if not pair[1]:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


def a_flag(command: str) -> str:
    allowed = False
    if command in KNOWN:
        allowed = True
    if not allowed:
        return "refused"
    return os.popen(command).read()  # ok


def an_error(command: str) -> str:
    error = None
    if command not in KNOWN:
        error = f"{command} is not known"
    if error is not None:
        return error
    return os.popen(command).read()  # ok


def an_error_that_is_formatted(command: str) -> str:
    error = None
    if command not in KNOWN:
        error = "{} is not known".format(command)
    if error is not None:
        return error
    return os.popen(command).read()  # ok


def an_error_that_is_put_together(command: str) -> str:
    error = None
    if command not in KNOWN:
        error = command + " is " + str(len(command)) + command
    if error is not None:
        return error
    return os.popen(command).read()  # ok


def problems_in_a_list(command: str) -> str:
    problems = []
    if not command:
        problems.append("nothing to run")
    elif command not in KNOWN:
        problems.append("not known")
    if problems:
        return "; ".join(problems)
    return os.popen(command).read()  # ok


def problems_in_turn(command: str) -> str:
    problems = []
    if command:
        refused = not known(command)
        if refused:
            problems.append("not known")
    else:
        problems.append("nothing to run")
    if problems:
        return "; ".join(problems)
    return os.popen(command).read()  # ok


def problems_of_a_handler(command: str) -> str:
    problems = []
    try:
        print(os.environ["SHELL"])
    except KeyError:
        if command not in KNOWN:
            problems.append("not known")
    if problems:
        return "; ".join(problems)
    return os.popen(command).read()  # expect: AGS060


def a_weak_problem(command: str) -> str:
    problems = []
    if "rm" in command:
        problems.append("deletes")
    if problems:
        return "; ".join(problems)
    return os.popen(command).read()  # expect: AGS060


def a_flag_that_is_set_again(command: str) -> str:
    allowed = False
    if command in KNOWN:
        allowed = True
    if os.environ.get("ALL"):
        allowed = True
    if not allowed:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


def an_error_that_is_forgotten(command: str) -> str:
    error = ""
    if command not in KNOWN:
        error = "not known"
    error = ""
    if error:
        return error
    return os.popen(command).read()  # expect: AGS060


def an_error_of_one_mode(command: str) -> str:
    error = None
    if STRICT:
        if command not in KNOWN:
            error = "not known"
    if error:
        return error
    return os.popen(command).read()  # expect: AGS060


def an_error_or_what_is_computed(command: str) -> str:
    error = None
    if command not in KNOWN:
        error = "not known"
    if STRICT:
        error = os.environ.get("ERROR")
    if error:
        return error
    return os.popen(command).read()  # expect: AGS060


def a_flag_beside_the_check(command: str) -> str:
    failed = True
    if command not in KNOWN:
        print("not known")
    if failed:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


def a_flag_of_an_earlier_call(command: str) -> str:
    if SESSION.trusted:
        return os.popen(command).read()  # expect: AGS060
    if command in KNOWN:
        SESSION.trusted = True
    return "say it again"


def a_flag_of_an_earlier_round(commands: list[str]) -> str:
    allowed, output = False, ""
    for command in commands:
        if allowed:
            output += os.popen(command).read()  # expect: AGS060
        if command in KNOWN:
            allowed = True
    return output


def a_flag_that_ends_the_loop(commands: list[str]) -> str:
    allowed = False
    while not allowed:
        command = commands.pop()
        if command in KNOWN:
            allowed = True
    return os.popen(command).read()  # ok: the last of them is known


def suppressed(command: str) -> str:
    with contextlib.suppress(ValueError):
        ensure(command)
    return os.popen(command).read()  # expect: AGS060


def within_what_suppresses(command: str) -> str:
    with contextlib.suppress(ValueError):
        ensure(command)
        return os.popen(command).read()  # ok
    return "refused"


def matched(command: str) -> str:
    match known(command):
        case True:
            return os.popen(command).read()  # ok
        case _:
            return "refused"


def matched_otherwise(command: str) -> str:
    match known(command):
        case False:
            return os.popen(command).read()  # expect: AGS060
        case _:
            return "refused"


def a_name_under_a_key(command: str) -> str:
    allowed = known(command)
    verdict = dict(ok=allowed, command=command)
    if not verdict["ok"]:
        return "refused"
    return os.popen(command).read()  # ok: the verdict is that of the check


def a_name_that_says_nothing(command: str) -> str:
    allowed = known(command)
    verdict = {"ok": allowed, "command": command}
    if not verdict["command"]:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


named = [a_name_under_a_key, a_name_that_says_nothing]
kept = [*named, matched, matched_otherwise, under_a_key, under_another_key, in_a_dict, in_a_tuple, the_other_of_a_tuple]
flags = [a_flag, an_error, problems_in_a_list, a_weak_problem, a_flag_that_is_set_again, an_error_that_is_forgotten]
turns = [problems_in_turn, problems_of_a_handler]
modes = [an_error_of_one_mode, an_error_or_what_is_computed, a_flag_beside_the_check, suppressed, within_what_suppresses]
earlier = [a_flag_of_an_earlier_call, a_flag_of_an_earlier_round, a_flag_that_ends_the_loop]
tools = [FunctionTool(each, description="run") for each in (*kept, *flags, *turns, *modes, *earlier)]
