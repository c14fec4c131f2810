"""Keys of a dict of the program are set in the branches of a function."""

import os

from autogen import UserProxyAgent

CODE = {"use_docker": True, "work_dir": "work"}
state = {"mode": "ALWAYS", "asked": "ALWAYS"}


def start():
    if os.environ.get("CI"):
        state["mode"] = "NEVER"  # expect: AGS020
    else:
        state["mode"] = "ALWAYS"
    state["asked"] = "NEVER"
    state["asked"] = "ALWAYS"  # ok: in the place of the one before


def proxy():
    return UserProxyAgent("proxy", human_input_mode=state["mode"], max_consecutive_auto_reply=2, code_execution_config=CODE)


def asked():
    return UserProxyAgent("asked", human_input_mode=state["asked"], max_consecutive_auto_reply=2, code_execution_config=CODE)
