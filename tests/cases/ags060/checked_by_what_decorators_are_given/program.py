import os

from autogen_core.tools import FunctionTool
from guards import Guard, calling, is_known, is_short, known, show, through, where
from offices import validate_command

guard = Guard(known)


@calling(show)
def shown(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@calling(known)
def looked_at(command: str) -> str:
    return os.popen(command).read()  # ok: one of two


@calling(look=lambda command: print(command))
def printed(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@calling(validate_command)
def unseen(command: str) -> str:
    return os.popen(command).read()  # ok: it says that it validates, and is not seen


@where(is_short)
def short(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@where(is_known)
def tested(command: str) -> str:
    return os.popen(command).read()


@where(lambda command: command in ("df", "uptime"))
def tested_here(command: str) -> str:
    return os.popen(command).read()


@through(str.strip)
def stripped(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@through(known)
def changed(command: str) -> str:
    return os.popen(command).read()


@Guard(show)
def guarded_by_none(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@guard
def guarded(command: str) -> str:
    return os.popen(command).read()


@guard.calling(show)
def shown_by_a_method(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@guard.calling(known)
def looked_at_by_a_method(command: str) -> str:
    return os.popen(command).read()


tools = (
    *(shown, looked_at, printed, unseen, short, tested, tested_here, stripped, changed, guarded_by_none, guarded),
    *(shown_by_a_method, looked_at_by_a_method),
)
made = [FunctionTool(each, description="Run a command.") for each in tools]
