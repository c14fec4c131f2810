"""Code that something better stands before, beside a substring test."""

import ast

import autogen
from checks import check_code, is_safe

ALLOWED = {"start()", "stop()"}
config = autogen.config_list_from_json("OAI_CONFIG_LIST")


def own_function(code: str):
    if "import os" in code:
        raise ValueError("forbidden")
    check_code(code)
    exec(code)  # ok: a checking call of the program's own


def own_test(code: str):
    if "import os" not in code and is_safe(code):
        exec(code)  # ok


def literal(response: str):
    if "import" not in response:
        return ast.literal_eval(response)  # ok: data only
    return None
