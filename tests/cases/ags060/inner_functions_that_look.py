"""Functions inside a tool that look at its command by themselves, and are not given it."""

import os

from autogen import UserProxyAgent

KNOWN = ("df", "uptime")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def refuse_others(command: str) -> None:
    if command not in KNOWN:
        raise PermissionError(command)


@user.register_for_execution()
def refused(command: str) -> str:
    def ensure():
        if command not in KNOWN:
            raise PermissionError(command)

    ensure()
    return os.popen(command).read()


@user.register_for_execution()
async def refused_by_another(command: str) -> str:
    async def ensure():
        refuse_others(command)

    try:
        await ensure()
    except PermissionError:
        return "refused"
    return os.popen(command).read()


@user.register_for_execution()
def tested(command: str) -> str:
    def is_known() -> bool:
        return command in KNOWN

    if not is_known():
        return "refused"
    return os.popen(command).read()


@user.register_for_execution()
def tested_by_a_lambda(command: str) -> str:
    is_known = lambda: command in KNOWN  # noqa: E731
    return os.popen(command).read() if is_known() else "refused"


@user.register_for_execution()
def told(command: str) -> str:
    def problem():
        if command in KNOWN:
            return ""
        return "not known"

    if problem() != "":
        return "refused"
    return os.popen(command).read()


@user.register_for_execution()
def refused_beside(command: str) -> str:
    def ensure():
        if command not in KNOWN:
            raise PermissionError(command)

    def run():
        ensure()
        return os.popen(command).read()

    return run()


@user.register_for_execution()
def of_a_request(request: dict) -> str:
    def ensure():
        if request["command"] not in KNOWN:
            raise PermissionError(request)

    ensure()
    return os.popen(request["command"]).read()


@user.register_for_execution()
def only_words(command: str) -> str:
    def ensure():
        if "rm" in command:
            raise PermissionError(command)

    ensure()
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def only_noted(command: str) -> str:
    def note():
        print(command)

    note()
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def only_measured(command: str) -> str:
    def length():
        return len(command)

    if length() > 80:
        return "too long"
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def never_called(command: str) -> str:
    def ensure():
        if command not in KNOWN:
            raise PermissionError(command)

    return os.popen(command).read() + str(ensure)  # expect: AGS060


@user.register_for_execution()
def called_sometimes(command: str, strict: bool) -> str:
    def ensure():
        if command not in KNOWN:
            raise PermissionError(command)

    if strict:
        ensure()
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def looks_at_another(command: str, other: str) -> str:
    def ensure():
        if other not in KNOWN:
            raise PermissionError(command)

    ensure()
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def looks_at_its_own(command: str) -> str:
    def ensure(command="df"):
        if command not in KNOWN:
            raise PermissionError(command)

    ensure()
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def means_another_there(command: str) -> str:
    def ensure():
        if command not in KNOWN:
            raise PermissionError(command)

    def run(command):
        ensure()
        return os.popen(command).read()  # expect: AGS060

    return run(command + " -h")
