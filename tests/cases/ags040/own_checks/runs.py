"""A check that stands in another module of the project."""

import autogen
import checking
from checking import check_code

config = autogen.config_list_from_json("OAI_CONFIG_LIST")


def run(code: str):
    check_code(code)
    exec(code)  # ok: checked


def run_by_module(code: str):
    checking.check_code(code)
    exec(code)  # ok: checked


def run_unchecked(code: str):
    exec(code)  # expect: AGS040
