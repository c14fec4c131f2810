"""A mode that a function refuses, replaces or skips is none that its agents have."""

from autogen import UserProxyAgent

CODE = {"use_docker": True, "work_dir": "scratch", "timeout": 60}


def refusing(mode):
    if mode == "NEVER":
        raise ValueError(mode)
    return UserProxyAgent("refusing", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def listing(mode="NEVER"):  # ok: it is replaced
    if mode not in ("ALWAYS", "TERMINATE"):
        mode = "ALWAYS"
    return UserProxyAgent("listing", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def skipping():
    for mode in ("ALWAYS", "NEVER"):
        if "NEVER" == mode:
            continue
        yield UserProxyAgent("skipping", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


class Kept:
    def __init__(self, mode="NEVER"):  # ok: it is refused
        if mode == "NEVER":
            raise ValueError(mode)
        self.mode = mode

    def make(self):
        return UserProxyAgent("kept", human_input_mode=self.mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def allowing(mode):
    if mode not in ("ALWAYS", "NEVER"):
        raise ValueError(mode)
    return UserProxyAgent("allowing", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def alone(mode):
    if mode != "NEVER":
        return None
    return UserProxyAgent("alone", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


def wanting(mode, wanted):
    if mode in (wanted, "TERMINATE"):
        return None
    return UserProxyAgent("wanting", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


refusing("NEVER")  # ok: it raises
listing("TERMINATE")
allowing("NEVER")  # expect: AGS020
alone("NEVER")  # expect: AGS020
wanting("NEVER", "NEVER")  # expect: AGS020
