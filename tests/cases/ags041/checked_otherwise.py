"""Code that something better stands before, beside a substring test."""

import ast
import re

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
KNOWN = {"start", "stop"}


def check_code(text):
    """Raise ValueError unless the text is one call of a known function."""
    call = ast.parse(text, mode="eval").body
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in KNOWN:
        raise ValueError("unknown function")


def is_safe(text):
    """Whether the text is one call of a known function."""
    try:
        check_code(text)
    except ValueError:
        return False
    return True


def own_function(code: str):
    if "import os" in code:
        raise ValueError("forbidden")
    check_code(code)
    exec(code)  # ok: a checking call of the program's own


def own_function_before_a_slice(code: str):
    check_code(code)
    program = code[3:-3]
    exec(program)  # ok: a part of what was checked


def own_test(code: str):
    if "import os" not in code and is_safe(code):
        exec(code)  # ok


def characters(code: str):
    if not re.fullmatch(r"[0-9+*/ ()-]+", code):
        raise ValueError("not a sum")
    return eval(code)  # ok: numbers and signs only


def characters_of_another(code: str, label: str):
    if not re.fullmatch(r"[a-z]+", label):
        raise ValueError("not a label")
    return eval(code)  # expect: AGS040


def beginning(code: str):
    if not re.match(r"sum\(", code):  # expect: AGS041
        raise ValueError("not a sum")
    return eval(code)


def digits(code: str):
    if not re.match("[0-9]+", code):  # expect: AGS041
        raise ValueError("not a sum")
    return eval(code)


def fenced(response: str):
    if "```" not in response:  # ok: looks for the code, not for what is in it
        return None
    return exec(response)  # expect: AGS040


def literal(response: str):
    if "import" not in response:
        return ast.literal_eval(response)  # ok: data only
    return None
