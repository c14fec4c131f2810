"""Modes of an Enum by name and by value, and functions with some of their arguments."""

import sys
from enum import Enum
from functools import partial

from autogen import UserProxyAgent


class Mode(str, Enum):
    ATTENDED = "ALWAYS"
    UNATTENDED = "NEVER"  # expect: AGS020


class Noted(str, Enum):
    ATTENDED: str = "ALWAYS"
    UNATTENDED: str = "NEVER"  # expect: AGS020


class Shown(str, Enum):
    ATTENDED = "ALWAYS"
    UNATTENDED = "NEVER"  # ok: which one is chosen is not known


def options(mode, work_dir="work"):
    return {"human_input_mode": mode, "code_execution_config": {"use_docker": True, "work_dir": work_dir}}


unattended = partial(options, "NEVER")  # expect: AGS020
attended = partial(options, Mode["ATTENDED"].value)

UserProxyAgent("a", max_consecutive_auto_reply=2, **options(Mode["UNATTENDED"].value))
UserProxyAgent("b", max_consecutive_auto_reply=2, **options(Mode("NEVER").value))  # expect: AGS020
UserProxyAgent("c", max_consecutive_auto_reply=2, **options(Mode["ATTENDED"]))
UserProxyAgent("d", max_consecutive_auto_reply=2, **options(Shown(sys.argv[1]).value))
UserProxyAgent("e", max_consecutive_auto_reply=2, **unattended(work_dir="own"))
UserProxyAgent("f", max_consecutive_auto_reply=2, **attended())
UserProxyAgent("noted", max_consecutive_auto_reply=2, **options(Noted["UNATTENDED"].value))
